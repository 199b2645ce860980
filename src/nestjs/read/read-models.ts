import type { ValidatorOptions } from 'class-validator';

import { readArray, type ReadOptions } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { Model } from '../../model/model';
import type { ModelClass } from '../../schema/model-class';
import { ModelReader } from './model-reader';
import { hasUserRules } from './user-rules';

const MOST_ISSUES = 100;

/**
 * Reads an array of models.
 * @throws ModelValidationError with the problems of all items, whose paths start with the index.
 */
export async function readModels<M extends Model>(
  model: ModelClass<M>,
  values: unknown,
  options: ReadOptions,
  rules?: ValidatorOptions,
): Promise<M[]> {
  if (!Array.isArray(values) || !hasUserRules(model)) return readArray(model, values, options);
  const reader = new ModelReader(options, rules);
  return gather(model, values, (value) => reader.read(model, value), options);
}

/** Holds models that were read without the user's rules to these. */
export async function checkModels<M extends Model>(
  model: ModelClass<M>,
  models: readonly M[],
  options: ReadOptions,
): Promise<M[]> {
  const reader = new ModelReader(options);
  return gather(model, models, (item) => reader.check(item) as Promise<M>, options);
}

async function gather<M extends Model, T>(
  model: ModelClass<M>,
  values: readonly T[],
  read: (value: T) => M | Promise<M>,
  options: ReadOptions,
): Promise<M[]> {
  const items: M[] = [];
  const issues: ModelIssue[] = [];
  let count = 0;
  for (const [index, value] of values.entries()) {
    try {
      items.push(await read(value));
    } catch (error) {
      if (!(error instanceof ModelValidationError)) throw error;
      count += error.issueCount;
      issues.push(...error.issues.map((issue) => locate(issue, `[${index}]`)));
    }
  }
  if (count === 0) return items;
  const most = options.maxIssues ?? MOST_ISSUES;
  throw new ModelValidationError(`${model.name}[]`, issues.slice(0, most), count);
}

/** The issue as one of a larger document, in which the model stands at the path. */
export function locate(issue: ModelIssue, path: string): ModelIssue {
  const joint = path === '' || issue.path === '' || issue.path.startsWith('[') ? '' : '.';
  return { ...issue, path: `${path}${joint}${issue.path}` };
}
