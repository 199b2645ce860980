import { plainToInstance, type ClassTransformOptions } from 'class-transformer';

import { renderPath, type PathSegment, type ReadOptions } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import { type Model } from '../../model/model';
import { isModel } from './is-model';
import { withoutUserRules } from '../../schema/class-tools/user-constraints';
import type { ModelClass } from '../../schema/model-class';
import { ModelPairs, notePairs } from './model-pairs';
import { readModel } from './read-model';
import { locate } from './read-models';

/** How many issues are kept. */
const MOST_ISSUES = 100;

/** What class-transformer makes of a value, with its models read by the library's own reader. */
export interface Transformed {
  readonly entity: unknown;
  /** What is wrong with the models, which class-transformer has made then; undefined if nothing is. */
  readonly error?: ModelValidationError;
}

/**
 * Lets class-transformer make an instance of a class that is no model, and reads the models in it from the objects that
 * class-transformer made them of. The user's rules are left to class-validator.
 */
export function transformWithModels(
  metatype: new () => unknown,
  value: unknown,
  options: ClassTransformOptions | undefined,
  read: ReadOptions,
): Transformed {
  const pairs = new ModelPairs();
  const entity: unknown = notePairs(pairs, () =>
    plainToInstance(metatype as new () => object, value, options),
  );
  const made = pairs.madeModels();
  if (made.size === 0) return { entity };
  const issues: ModelIssue[] = [];
  let count = 0;
  const models = new Map<unknown, Model>();
  for (const [source, path] of sourcesIn(value, made, [])) {
    const model = made.get(source) as Model;
    try {
      const type = model.constructor as ModelClass<Model>;
      models.set(
        model,
        withoutUserRules(() => readModel(type, source, read)),
      );
    } catch (error) {
      if (!(error instanceof ModelValidationError)) throw error;
      const place = renderPath([...path].reverse());
      count += error.issueCount;
      const kept = error.issues.slice(0, MOST_ISSUES - issues.length);
      issues.push(...kept.map((issue) => locate(issue, place)));
    }
  }
  const written = replaced(entity, models);
  if (count === 0) return { entity: written };
  return { entity: written, error: new ModelValidationError(metatype.name, issues, count) };
}

/** The objects that models were made of, and where they are; what is in them is read with them. */
function* sourcesIn(
  value: unknown,
  made: ReadonlyMap<object, Model>,
  path: readonly PathSegment[],
): Generator<readonly [object, readonly PathSegment[]]> {
  if (typeof value !== 'object' || value === null) return;
  if (made.has(value)) {
    yield [value, path];
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    yield* sourcesIn(member, made, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Puts the models in place of what class-transformer made. */
function replaced(value: unknown, models: ReadonlyMap<unknown, Model>): unknown {
  const model = models.get(value);
  if (model) return model;
  if (typeof value !== 'object' || value === null || isModel(value)) return value;
  if (value instanceof Map) {
    for (const [key, member] of value) value.set(key, replaced(member, models));
  } else if (value instanceof Set) {
    const items = Array.from(value, (item) => replaced(item, models));
    value.clear();
    for (const item of items) value.add(item);
  } else {
    const members = value as Record<string, unknown>;
    for (const key of Object.keys(members)) {
      const member = replaced(members[key], models);
      if (member !== members[key]) members[key] = member;
    }
  }
  return value;
}
