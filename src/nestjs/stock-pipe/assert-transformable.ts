import {
  DEFAULT_MAX_DEPTH,
  renderPath,
  tooDeep,
  tooManyItems,
  unknownField,
  type PathSegment,
} from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { ModelClass } from '../../schema/model-class';
import { fieldsOf } from '../../schema/registry';
import { oneOfMembers } from '../../schema/one-of';
import { isModelClass } from '../pipes/is-model-class';
import { strangersOf } from '../pipes/own-rules';
import { outlineOf, outlinesOf, type FieldOutline } from './swagger-metadata';
import { MOST_ISSUES } from './wire-exception-factory';

type Plain = Readonly<Record<string, unknown>>;

/** Where in the body a value is. */
interface Place {
  readonly path: readonly PathSegment[];
  /** Whether it is in a map, to whose values class-validator's own look for unknown fields does not come. */
  readonly inMap: boolean;
}
const HERE: Place = { path: [], inMap: false };

/**
 * Refuses what class-transformer must not be given: values nested so deeply that its recursion would end the
 * stack, arrays with more items than their field takes, keys that are no fields but the names of a model's properties or
 * methods, which it would assign, and unknown fields within maps.
 * @throws ModelValidationError for each of them.
 */
export function assertTransformable(metatype: unknown, value: unknown): void {
  const name = typeof metatype === 'function' ? metatype.name : 'The body';
  if (isDeeperThan(value, DEFAULT_MAX_DEPTH)) {
    throw new ModelValidationError(name, [{ path: '', ...tooDeep(DEFAULT_MAX_DEPTH) }]);
  }
  const issues: ModelIssue[] = [];
  if (isModelClass(metatype)) findInModel(metatype, value, HERE, issues);
  else findInMappedType(name, outlinesOf(metatype), value, issues);
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

/** A mapped type of Nest itself: unknown fields are left to its pipe, but for the names of properties. */
function findInMappedType(
  name: string,
  fields: readonly FieldOutline[],
  value: unknown,
  issues: ModelIssue[],
): void {
  if (!isContainer(value) || Array.isArray(value)) return;
  const wires = new Set(fields.map(({ wire }) => wire));
  for (const { property } of fields) {
    if (wires.has(property) || !Object.hasOwn(value, property)) continue;
    issues.push({ path: property, ...unknownField(name, property, []) });
  }
  findInFields(fields, value, HERE, issues);
}

function findInModel(model: ModelClass, value: unknown, place: Place, issues: ModelIssue[]): void {
  if (!isContainer(value) || Array.isArray(value)) return;
  const members = oneOfMembers(model)?.filter(({ key }) => Object.hasOwn(value, key));
  const fitting = members?.[0]?.model ?? model;
  const fields = fieldsOf(fitting);
  const wires = new Set(fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]));
  // Where none or several fit, it is that which is refused.
  const isStrict = place.inMap && (members?.length ?? 1) === 1;
  const properties = new Set(fields.map(({ property }) => property));
  for (const key of Object.keys(value)) {
    if (wires.has(key)) continue;
    const isName = key in model.prototype || properties.has(key);
    if (!isName && !(isStrict && !strangersOf(fitting).includes(key))) continue;
    const where = renderPath([key, ...[...place.path].reverse()]);
    issues.push({ path: where, ...unknownField(model.name, key, fields) });
  }
  findInFields(fields.map(outlineOf), value, place, issues);
}

function findInFields(
  fields: readonly FieldOutline[],
  value: Plain,
  { path, inMap }: Place,
  issues: ModelIssue[],
): void {
  for (const field of fields) {
    if (!field.model) continue;
    findInField(field, value[field.wire], { path: [...path, field.wire], inMap }, issues);
  }
}

function findInField(
  { kind, model, maxItems = Infinity }: FieldOutline,
  value: unknown,
  { path, inMap }: Place,
  issues: ModelIssue[],
): void {
  if (!model || !isContainer(value)) return;
  if (kind === 'model') {
    findInModel(model, value, { path, inMap }, issues);
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
    findInModel(model, item, { path: [...path, segment], inMap: inMap || kind === 'map' }, issues);
  }
}

function isContainer(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
