import {
  DEFAULT_MAX_DEPTH,
  renderPath,
  tooDeep,
  tooManyItems,
  unknownField,
  type PathSegment,
} from '../../codec';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { FieldDescriptor } from '../../metadata/field-descriptor';
import type { ModelClass } from '../../metadata/model-class';
import { fieldsOf } from '../../metadata/model-registry';
import { oneOfMembers } from '../../metadata/one-of';
import { isModelClass } from './is-model-class';
import { MOST_ISSUES } from './wire-exception-factory';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Refuses what class-transformer must not be given: values nested so deeply that its recursion would end the
 * stack, arrays with more items than their field takes, and keys that are no fields but the names of a model's properties or methods, which it would assign.
 * @throws ModelValidationError for each of them.
 */
export function assertTransformable(metatype: unknown, value: unknown): void {
  const name = typeof metatype === 'function' ? metatype.name : 'The body';
  if (isDeeperThan(value, DEFAULT_MAX_DEPTH)) {
    throw new ModelValidationError(name, [{ path: '', ...tooDeep(DEFAULT_MAX_DEPTH) }]);
  }
  if (!isModelClass(metatype)) return;
  const issues: ModelIssue[] = [];
  findPropertyNames(metatype, value, [], issues);
  if (issues.length > 0) {
    throw new ModelValidationError(name, issues.slice(0, MOST_ISSUES), issues.length);
  }
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

function findPropertyNames(
  model: ModelClass,
  value: unknown,
  path: readonly PathSegment[],
  issues: ModelIssue[],
): void {
  if (!isContainer(value) || Array.isArray(value)) return;
  const members = oneOfMembers(model)?.filter(({ key }) => Object.hasOwn(value, key));
  const fields = fieldsOf(members?.[0]?.model ?? model);
  const wires = new Set(fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]));
  for (const key of Object.keys(value)) {
    if (wires.has(key)) continue;
    if (!(key in model.prototype) && !fields.some(({ property }) => property === key)) continue;
    const where = renderPath([key, ...[...path].reverse()]);
    issues.push({ path: where, ...unknownField(model.name, key, fields) });
  }
  for (const field of fields) {
    if (field.model) findInField(field, value[field.wire], [...path, field.wire], issues);
  }
}

function findInField(
  { kind, model, maxItems = Infinity }: FieldDescriptor,
  value: unknown,
  path: readonly PathSegment[],
  issues: ModelIssue[],
): void {
  if (!model || !isContainer(value)) return;
  if (kind === 'model') {
    findPropertyNames(model, value, path, issues);
    return;
  }
  const items = Object.entries(value);
  if (kind === 'array' && items.length > maxItems) {
    // class-validator would go over each item before it says so.
    const where = renderPath([...path].reverse());
    issues.push({ path: where, ...tooManyItems(maxItems, items.length) });
    return;
  }
  for (const [key, item] of items) {
    const segment = kind === 'array' ? Number(key) : key;
    findPropertyNames(model, item, [...path, segment], issues);
  }
}

function isContainer(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
