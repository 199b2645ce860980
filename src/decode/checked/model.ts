import type { FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { readFieldValue, reportMissing, type Instance } from './settle-field';
import { ADDITIONAL } from '../../schema/additional-properties';
import { isPairModel } from '../../schema/secrets/secret-pair';
import { holdsSecrets } from '../../schema/secrets/holds-secrets';
import { hasUserConstraints } from '../../schema/class-tools/user-constraints';
import { planOf } from '../../schema/plan';
import { isPlainObject } from '../../json/plain-object';
import { tooDeep, wrongType } from '../issues/messages';
import type { INVALID, ReadContext } from '../context';
import { readUnknownFields } from './unknown-fields';
import { hidePairValue } from './hide-pair-value';
import { decodeOneOf } from './one-of';
import { readUserConstraints } from './user-constraints';

type JsonObject = Record<string, unknown>;

/** Reads a value into an instance of a class by going over its descriptors. Compiled decoders give the same results. */
export function decodeChecked(
  model: ModelClass,
  value: unknown,
  context: ReadContext,
  depth: number,
): object | typeof INVALID {
  const plan = planOf(model);
  if (plan.members) return decodeOneOf(plan.members, value, context, depth);
  if (!isReadable(value, context, depth)) return refuseObject(value, context, model);
  const mark = context.errorCount;
  const begin = context.issueCount;
  const instance: Instance = plan.create();
  for (const field of plan.fields) readField(field, value, instance, context, depth);
  const bag = readUnknownFields(plan, value, instance[ADDITIONAL], context, depth);
  if (bag) instance[ADDITIONAL] = bag;
  if (isPairModel(plan)) hidePairValue(value, context, begin);
  if (context.errorCount === mark && hasUserConstraints(model)) {
    readUserConstraints(plan.fields, instance, context);
  }
  return instance;
}

/** True for an object that a model can be read from: not an array, plain, and not too deep. */
function isReadable(value: unknown, context: ReadContext, depth: number): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return depth <= context.maxDepth && (!context.fromCaller || isAdmitted(value, context));
}

/** True for a caller's object that may be read; each is counted. */
export function isAdmitted(value: object, context: ReadContext): boolean {
  context.admit(1);
  return isPlainObject(value);
}

/** Reports why a value is not readable. */
export function refuseObject(
  value: unknown,
  context: ReadContext,
  model: ModelClass,
): typeof INVALID {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject && (!context.fromCaller || isPlainObject(value))) {
    return context.reportFatal(tooDeep(context.maxDepth));
  }
  context.noticeNumber(value);
  return context.report(wrongType('an object', value, holdsSecrets(model)));
}

function readField(
  field: FieldDescriptor,
  input: JsonObject,
  instance: Instance,
  context: ReadContext,
  depth: number,
): void {
  const [wire, value] = findFieldValue(field, input);
  if (value !== null && value !== undefined) {
    instance[field.property] = readFieldValue(field, wire, value, instance, context, depth);
  } else if (field.required) {
    reportMissing(field, wire, value, instance, context);
  } else if (field.default !== undefined) {
    instance[field.property] = field.default;
  }
}

/** The name of a field in the input, and its value. An alias counts only if the name itself is not set. */
export function findFieldValue(
  field: FieldDescriptor,
  input: JsonObject,
): [wire: string, value: unknown] {
  const value = Object.hasOwn(input, field.wire) ? input[field.wire] : undefined;
  if (value === null || value === undefined) {
    for (const alias of field.aliases ?? []) {
      const other = Object.hasOwn(input, alias) ? input[alias] : undefined;
      if (other !== null && other !== undefined) return [alias, other];
    }
  }
  return [field.wire, value];
}
