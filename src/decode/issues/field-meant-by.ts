import type { FieldDescriptor } from '../../schema/field-descriptor';

/** A key that is longer is not taken for a field's name with a slip in it. */
const LONGEST_NAME = 100;

/** The field that a key was probably meant for. */
export function fieldMeantBy(
  key: string,
  fields: readonly FieldDescriptor[],
): FieldDescriptor | undefined {
  if (key.length > LONGEST_NAME) return undefined;
  const letters = key.toLowerCase().replace(/[_-]/g, '');
  return fields.find(
    (field) => field.property === key || field.wire.replaceAll('_', '') === letters,
  );
}
