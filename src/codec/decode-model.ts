import type { FieldDescriptor } from '../metadata/field-descriptor';
import type { ModelClass } from '../metadata/model-class';
import { addProperty, type Extensible } from './additional-properties';
import { expectedOf } from './check-scalar';
import { decodeField } from './decode-field';
import { decodeOneOf } from './decode-one-of';
import { keepValue } from './keep-value';
import { planOf, type ModelPlan } from './model-plan';
import { isPlainObject } from './plain-object';
import { missing, tooDeep, unknownField, wrongType } from './problems';
import { INVALID, type ReadContext } from './read-context';

type JsonObject = Record<string, unknown>;
type Instance = Record<PropertyKey, unknown> & Extensible;

/**
 * Reads a value into an instance of a class by going over its descriptors. This is what the
 * compiled decoders must agree with.
 */
export function decodeModel(
  model: ModelClass,
  value: unknown,
  context: ReadContext,
  depth: number,
): object | typeof INVALID {
  const plan = planOf(model);
  if (plan.members) return decodeOneOf(plan.members, value, context, depth);
  if (!isObject(value, context)) {
    context.noticeNumber(value);
    return context.report(wrongType('an object', value, false));
  }
  if (depth > context.maxDepth) return context.reportFatal(tooDeep(context.maxDepth));
  const instance: Instance = plan.create();
  const consumed = new Set<string>();
  for (const field of plan.fields) readField(field, value, instance, consumed, context, depth);
  readUnknownFields(plan, value, instance, consumed, context, depth);
  return instance;
}

function isObject(value: unknown, context: ReadContext): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !context.fromCaller || isPlainObject(value);
}

function readField(
  field: FieldDescriptor,
  input: JsonObject,
  instance: Instance,
  consumed: Set<string>,
  context: ReadContext,
  depth: number,
): void {
  const [wire, value] = findValue(field, input, consumed);
  const mark = context.issues.length;
  if (value === null || value === undefined) {
    if (field.required) {
      context.report(missing(expectedOf(field), value));
      if (value === null && context.lenient) addProperty(instance, wire, null);
    } else if (field.default !== undefined) {
      instance[field.property] = field.default;
    }
  } else {
    const decoded = decodeField(field, value, context, depth);
    if (decoded === INVALID) setAside(field, wire, value, instance, context, depth);
    else instance[field.property] = decoded;
  }
  if (context.issues.length > mark) context.locate(mark, wire);
}

/** The name under which the field stands in the input, and its value: an alias only where the name itself is not there. */
function findValue(
  field: FieldDescriptor,
  input: JsonObject,
  consumed: Set<string>,
): [wire: string, value: unknown] {
  for (const name of [field.wire, ...(field.aliases ?? [])]) {
    if (!Object.hasOwn(input, name)) continue;
    const value = input[name];
    consumed.add(name);
    if (value !== null && value !== undefined) return [name, value];
    if (field.aliases === undefined) return [name, value];
  }
  return [field.wire, undefined];
}

/** A value that the field cannot hold: a lenient read keeps it under its wire name. */
function setAside(
  field: FieldDescriptor,
  wire: string,
  value: unknown,
  instance: Instance,
  context: ReadContext,
  depth: number,
): void {
  if (instance[field.property] !== undefined) instance[field.property] = undefined;
  if (!context.lenient) return;
  const kept = keepValue(value, context, depth + 1);
  if (kept !== INVALID) addProperty(instance, wire, kept);
}

function readUnknownFields(
  plan: ModelPlan,
  input: JsonObject,
  instance: Instance,
  consumed: ReadonlySet<string>,
  context: ReadContext,
  depth: number,
): void {
  if (context.unknownFields === 'drop') return;
  for (const key of Object.keys(input)) {
    if (consumed.has(key)) continue;
    const mark = context.issues.length;
    if (context.unknownFields === 'reject') {
      context.report(unknownField(plan.name, key, plan.fields));
    }
    if (context.unknownFields === 'keep' || context.lenient) {
      const value = input[key];
      if (value === undefined) continue;
      const kept = keepValue(value, context, depth + 1);
      if (kept !== INVALID) addProperty(instance, key, kept);
    }
    if (context.issues.length > mark) context.locate(mark, key);
  }
}
