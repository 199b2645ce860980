import { ModelUsageError } from '../../errors/model-usage-error';
import { modelOf, type FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { ADDITIONAL, isModel, type Extensible } from '../../schema/additional-properties';
import type { EncodeContext } from '../context';
import { fieldOfName, maskSetAside } from '../redact/mask-set-aside';
import { isSensitive } from '../../schema/secrets/holds-secrets';
import { MASK, maskKey, maskSecret } from '../../schema/secrets/mask';
import { encodeValue } from './any-value';
import { refuseMisnamed } from './refuse-misnamed';
import { setOwn } from '../../json/set-own';
import { planOf } from '../../schema/plan';
import { isPlainObject } from '../../json/plain-object';

type JsonObject = Record<string, unknown>;

/**
 * Writes an instance as a plain object with wire names: the fields that are set in declaration
 * order, then the additional ones. Values that do not fit their field are written as they are.
 */
export function encodeChecked(instance: object, context: EncodeContext, depth: number): JsonObject {
  context.assertDepth(depth);
  refuseMisnamed(instance);
  const plan = planOf(instance.constructor as ModelClass);
  const values = instance as Record<string, unknown>;
  const output: JsonObject = {};
  for (const field of plan.fields) {
    const value = values[field.property];
    if (value === undefined || value === null) continue;
    setOwn(output, field.wire, encodeField(field, value, context, depth));
  }
  const additional = (instance as Extensible)[ADDITIONAL];
  if (additional) encodeAdditional(additional, plan.fields, output, context, depth);
  return output;
}

/** Writes the value of a field, which is neither null nor undefined. */
export function encodeField(
  field: FieldDescriptor,
  value: unknown,
  context: EncodeContext,
  depth: number,
): unknown {
  if (field.secret && context.mask) return maskSecret(value);
  if (!modelOf(field) || typeof value !== 'object') {
    return encodeOther(field, value, context, depth + 1);
  }
  if (field.kind === 'model') return encodeNested(field, value, context, depth + 1);
  if (Array.isArray(value)) {
    return value.map((item: unknown) => encodeNested(field, item, context, depth + 2));
  }
  const output: JsonObject = {};
  for (const [key, member] of Object.entries(value as object) as [string, unknown][]) {
    setOwn(output, key, encodeNested(field, member, context, depth + 2));
  }
  return output;
}

/**
 * Writes a value where a model belongs: an instance by its own class, anything else as it is.
 * @throws ModelUsageError for a plain object, whose names would be written as they are; people are shown them.
 */
export function encodeNested(
  field: FieldDescriptor,
  value: unknown,
  context: EncodeContext,
  depth: number,
): unknown {
  if (typeof value === 'object' && value !== null) {
    if (isModel(value)) return context.encodeModel(value, context, depth);
    if (!context.mask && isPlainObject(value)) refusePlainObject(field);
  }
  return encodeOther(field, value, context, depth);
}

/** Writes a value that is no instance. */
function encodeOther(
  field: FieldDescriptor,
  value: unknown,
  context: EncodeContext,
  depth: number,
): unknown {
  const encoded = encodeValue(value, context, depth);
  return context.mask && isSensitive(field) ? maskSetAside(field, encoded) : encoded;
}

function refusePlainObject(field: FieldDescriptor): never {
  const { property } = field;
  const { name } = modelOf(field) as ModelClass;
  throw new ModelUsageError(
    `the object cannot be written: ${property} holds a plain object where a ${name} belongs; ` +
      `build it with ${name}.of, or read it with ${name}.fromDict`,
  );
}

/** Writes the additional properties behind the fields, which go before them. */
export function encodeAdditional(
  additional: JsonObject,
  fields: readonly FieldDescriptor[],
  output: JsonObject,
  context: EncodeContext,
  depth: number,
): void {
  for (const key of Object.keys(additional)) {
    if (Object.hasOwn(output, key)) continue;
    const value = encodeValue(additional[key], context, depth + 1);
    if (context.mask) setMasked(output, key, value, fields);
    else setOwn(output, key, value);
  }
}

function setMasked(
  output: JsonObject,
  key: string,
  value: unknown,
  fields: readonly FieldDescriptor[],
): void {
  const field = fieldOfName(fields, key);
  if (field) setOwn(output, key, isSensitive(field) ? maskSetAside(field, value) : value);
  else if (maskKey(key) !== key && fields.some(({ secret }) => secret)) {
    setOwn(output, MASK, MASK);
  } else setOwn(output, key, value);
}
