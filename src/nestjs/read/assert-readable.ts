import { DEFAULT_MAX_DEPTH } from '../../decode/options';
import { tooDeep, unknownField } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import { leftOutNamesOf } from './left-out-names';
import { wireNamesOf } from './wire-names';

/** @throws ModelValidationError for a value nested so deeply that class-transformer's recursion would end the stack. */
export function assertNotTooDeep(metatype: new () => unknown, value: unknown): void {
  if (!isDeeperThan(value, DEFAULT_MAX_DEPTH)) return;
  throw new ModelValidationError(metatype.name, [{ path: '', ...tooDeep(DEFAULT_MAX_DEPTH) }]);
}

/**
 * Refuses keys that are no fields but the names of properties, in a class that is made of a model, such as a mapped type of Nest's,
 * and fields of the model that the class was made without.
 * @throws ModelValidationError for each of them.
 */
export function assertWireNames(metatype: new () => unknown, value: unknown): void {
  if (!isContainer(value)) return;
  const names = wireNamesOf(metatype);
  const wires = new Set(names.values());
  const properties = [...names.keys()].filter((key) => !wires.has(key));
  const keys = new Set([...properties, ...leftOutNamesOf(metatype)]);
  const issues = [...keys]
    .filter((key) => Object.hasOwn(value, key))
    .map((key): ModelIssue => ({
      path: key,
      ...unknownField(metatype.name, key, []),
    }));
  if (issues.length > 0) throw new ModelValidationError(metatype.name, issues);
}

/** Level by level, since recursion is what it is to prevent. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= limit) return true;
    level = level.flatMap((container) => Object.values(container)).filter(isContainer);
  }
  return false;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
