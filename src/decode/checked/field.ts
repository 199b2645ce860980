import type { FieldCommon, FieldDescriptor } from '../../schema/field-descriptor';
import type { ArrayType } from '../../schema/kinds/array';
import type { ElementDescriptor } from '../../schema/kinds/element-descriptor';
import type { MapType } from '../../schema/kinds/map';
import { lengthOf } from './caller-array';
import { keepValue } from './any-value';
import { checkItemCount } from './item-count';
import { checkLimits, checkScalar } from './scalar';
import { setOwn } from '../../json/set-own';
import { isPlainObject } from '../../json/plain-object';
import { isSensitive } from '../../schema/secrets/holds-secrets';
import { maskKey } from '../../schema/secrets/mask';
import { isSecretName } from '../../schema/secrets/is-secret-name';
import { tooDeep, wrongType } from '../issues/messages';
import { INVALID, type ReadContext } from '../context';

/** Reads the value of a field, which is neither null nor absent; INVALID if the field cannot hold it. */
export function decodeField(
  field: FieldDescriptor,
  value: unknown,
  context: ReadContext,
  depth: number,
): unknown {
  if (field.kind === 'array') return decodeArray(field, value, context, depth + 1);
  if (field.kind === 'map') return decodeMap(field, value, context, depth + 1);
  const decoded = decodeElement(field, value, context, depth, field.secret);
  if (decoded === INVALID || context.lenient || field.kind === 'model' || field.kind === 'any') {
    return decoded;
  }
  return checkLimits(field, decoded, context, field.secret) ? decoded : INVALID;
}

function decodeElement(
  type: ElementDescriptor,
  value: unknown,
  context: ReadContext,
  depth: number,
  secret: boolean,
): unknown {
  if (type.kind === 'model') {
    return context.decodeModel(type.model, value, context, depth + 1);
  }
  if (type.kind === 'any') return keepValue(value, context, depth + 1);
  return checkScalar(type, value, context, secret);
}

function decodeArray(
  field: FieldCommon & ArrayType,
  value: unknown,
  context: ReadContext,
  depth: number,
): unknown {
  if (!Array.isArray(value)) {
    context.noticeNumber(value);
    return context.report(wrongType('an array', value, isSensitive(field)));
  }
  if (depth > context.maxDepth) return context.reportFatal(tooDeep(context.maxDepth));
  const length = lengthOf(value);
  if (!context.lenient && !checkItemCount(field, length, context)) return INVALID;
  const decoded: unknown[] = [];
  let isValid = true;
  for (let index = 0; index < length; index += 1) {
    const mark = context.issueCount;
    const given: unknown = value[index];
    context.admit(1);
    const item = decodeElement(field.items, given, context, depth, field.secret);
    context.locate(mark, index);
    if (item === INVALID) isValid = false;
    else decoded.push(item);
    // One hole is enough: an array may have billions of them and take no memory.
    if (given === undefined) break;
  }
  return isValid ? decoded : INVALID;
}

function decodeMap(
  field: FieldCommon & MapType,
  value: unknown,
  context: ReadContext,
  depth: number,
): unknown {
  if (!isPlainObject(value as object)) {
    context.noticeNumber(value);
    return context.report(wrongType('an object', value, isSensitive(field)));
  }
  if (depth > context.maxDepth) return context.reportFatal(tooDeep(context.maxDepth));
  const decoded: Record<string, unknown> = {};
  let isValid = true;
  const entries = Object.entries(value as object) as [string, unknown][];
  context.admit(entries.length);
  for (const [key, member] of entries) {
    if (member === undefined) continue;
    const mark = context.issueCount;
    let element = decodeElement(field.items, member, context, depth, field.secret);
    if (element === INVALID && !field.secret && isSecretName(key)) {
      // What is wrong is said again without the value.
      context.rewind(mark);
      element = decodeElement(field.items, member, context, depth, true);
    }
    context.locate(mark, field.secret ? maskKey(key) : key);
    if (element === INVALID) isValid = false;
    else setOwn(decoded, key, element);
  }
  return isValid ? decoded : INVALID;
}
