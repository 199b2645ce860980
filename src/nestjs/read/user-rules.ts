import { validate, type ValidationError, type ValidatorOptions } from 'class-validator';

import { renderPath, type PathSegment } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { type Model } from '../../model/model';
import { isModel } from './is-model';
import { hasUserConstraints } from '../../schema/class-tools/user-constraints';
import { modelOf } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { oneOfMembers } from '../../schema/one-of';
import { fieldsOf } from '../../schema/registry';

const errors = new WeakMap<ModelIssue, ValidationError>();
const known = new WeakMap<ModelClass, boolean>();

/** True if the user put class-validator decorators on a class or on a class that it may hold. */
export function hasUserRules(model: ModelClass): boolean {
  let answer = known.get(model);
  if (answer === undefined) {
    answer = [...reachable(model, new Set())].some(hasUserConstraints);
    known.set(model, answer);
  }
  return answer;
}

/** class-validator's error of which an issue was made. */
export function ruleErrorOf(issue: ModelIssue): ValidationError | undefined {
  return errors.get(issue);
}

/** The issues that class-validator finds in an instance and in those that it holds, asynchronous rules included. */
export async function userIssuesOf(
  instance: Model,
  options: ValidatorOptions,
): Promise<ModelIssue[]> {
  const issues: ModelIssue[] = [];
  for (const [model, path] of modelsIn(instance, [])) {
    const type = model.constructor as ModelClass;
    if (!hasUserConstraints(type)) continue;
    for (const error of await validate(model, options)) {
      const field = fieldsOf(type).find(({ property }) => property === error.property);
      issues.push(...issuesOf(error, [...path, field?.wire ?? error.property]));
    }
  }
  return issues;
}

/** Nested models are left out: each is validated by itself. */
function issuesOf(error: ValidationError, path: readonly PathSegment[]): ModelIssue[] {
  // class-validator states no message where default messages are dismissed.
  const constraints: Record<string, string | undefined> = error.constraints ?? {};
  return Object.entries(constraints).map(([rule, message]) => {
    const issue: ModelIssue = {
      path: renderPath([...path].reverse()),
      code: 'constraint',
      message: message ?? `breaks the rule ${rule}`,
      params: { rule },
    };
    errors.set(issue, error);
    return issue;
  });
}

function reachable(model: ModelClass, found: Set<ModelClass>): Set<ModelClass> {
  if (found.has(model)) return found;
  found.add(model);
  const members = (oneOfMembers(model) ?? []).map((member) => member.model);
  const nested = fieldsOf(model).flatMap((field) => modelOf(field) ?? []);
  for (const other of [...members, ...nested]) reachable(other, found);
  return found;
}

function* modelsIn(
  value: unknown,
  path: readonly PathSegment[],
): Generator<readonly [Model, readonly PathSegment[]]> {
  if (isModel(value)) {
    yield [value, path];
    for (const field of fieldsOf(value.constructor as ModelClass)) {
      const { property, wire } = field;
      const member = (value as unknown as Record<string, unknown>)[property];
      if (modelOf(field)) yield* modelsIn(member, [...path, wire]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* modelsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
