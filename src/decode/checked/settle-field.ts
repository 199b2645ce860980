import type { FieldDescriptor } from '../../schema/field-descriptor';
import { addProperty, type Extensible } from '../../schema/additional-properties';
import { expectedOf } from './scalar';
import { decodeField } from './field';
import { keepValue } from './any-value';
import { missing } from '../issues/messages';
import { INVALID, type ReadContext } from '../context';

/** An instance while it is being read. */
export type Instance = Record<PropertyKey, unknown> & Extensible;

/**
 * Reads the value of a field by its descriptor: what the property shall be. Where the field cannot hold the value,
 * that is undefined, and a lenient read keeps the value under its wire name.
 */
export function readFieldValue(
  field: FieldDescriptor,
  wire: string,
  value: unknown,
  instance: Instance,
  context: ReadContext,
  depth: number,
): unknown {
  const mark = context.issueCount;
  const decoded = decodeField(field, value, context, depth);
  return settleFieldValue(wire, value, decoded, mark, instance, context, depth);
}

/** What the property shall be after its value was decoded; the issues noted since `mark` are given their place. */
export function settleFieldValue(
  wire: string,
  value: unknown,
  decoded: unknown,
  mark: number,
  instance: Instance,
  context: ReadContext,
  depth: number,
): unknown {
  // Where the read has failed for good, what cannot be kept was said already.
  if (decoded === INVALID && context.lenient && !context.isFatal) {
    const kept = keepValue(value, context, depth + 1);
    if (kept !== INVALID) addProperty(instance, wire, kept);
  }
  if (context.issueCount !== mark) context.locate(mark, wire);
  return decoded === INVALID ? undefined : decoded;
}

/** Notes that a required field is absent or null; a lenient read keeps the null. */
export function reportMissing(
  field: FieldDescriptor,
  wire: string,
  value: null | undefined,
  instance: Instance,
  context: ReadContext,
): undefined {
  const mark = context.issueCount;
  context.report(missing(expectedOf(field), value));
  context.locate(mark, wire);
  if (value === null && context.lenient) addProperty(instance, wire, null);
}
