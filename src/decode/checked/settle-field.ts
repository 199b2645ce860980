import { elementOf, type FieldDescriptor } from '../../schema/field-descriptor';
import { noteKeptWords } from '../../schema/validator/kept-words';
import { addProperty, type Extensible } from '../../schema/additional-properties';
import { kindOf } from '../../schema/kinds';
import { decodeField } from './field';
import { keepValue } from './any-value';
import { missing } from '../issues/messages';
import { valuesOf } from '../../schema/kinds/enum';
import { INVALID, type ReadContext } from '../context';

/** An instance while it is being read. */
export type Instance = Record<PropertyKey, unknown> & Extensible;

/**
 * Reads the value of a field by its descriptor and returns the value of the property. If the field cannot hold the value,
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
  const { isSecret, noteCount } = context;
  if (field.secret) context.isSecret = true;
  const decoded = decodeField(field, value, context, depth);
  if (context.noteCount !== noteCount && elementOf(field).kind === 'enum') {
    noteKeptWords(instance, decoded);
  }
  const settled = settleFieldValue(wire, value, decoded, mark, instance, context, depth);
  context.isSecret = isSecret;
  return settled;
}

/** Returns the value of the property after decoding, and gives the issues reported since `mark` their place. */
export function settleFieldValue(
  wire: string,
  value: unknown,
  decoded: unknown,
  mark: number,
  instance: Instance,
  context: ReadContext,
  depth: number,
): unknown {
  // After a fatal issue nothing is kept: there is no instance to keep it on.
  if (decoded === INVALID && context.lenient && !context.isFatal) {
    const kept = keepValue(value, context, depth + 1);
    if (kept !== INVALID) addProperty(instance, wire, kept);
  }
  if (context.issueCount !== mark) context.locate(mark, wire);
  return decoded === INVALID ? undefined : decoded;
}

/** Reports a required field that is absent or null; a lenient read keeps the null. */
export function reportMissing(
  field: FieldDescriptor,
  wire: string,
  value: null | undefined,
  instance: Instance,
  context: ReadContext,
): undefined {
  const mark = context.issueCount;
  context.report(missing(kindOf(field).expected(field), value, valuesOf(field)));
  context.locate(mark, wire);
  if (value === null && context.lenient) addProperty(instance, wire, null);
}
