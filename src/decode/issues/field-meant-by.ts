import { nearMiss } from '../../json/near-miss';
import type { FieldDescriptor } from '../../schema/field-descriptor';

/** The field that a key was probably meant for. */
export function fieldMeantBy(
  key: string,
  fields: readonly FieldDescriptor[],
): FieldDescriptor | undefined {
  const named = fields.find(({ property }) => property === key);
  if (named) return named;
  const name = nearMiss(
    key,
    fields.flatMap(({ wire, property }) => [wire, property]),
  );
  return fields.find(({ wire, property }) => wire === name || property === name);
}
