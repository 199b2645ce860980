import { didYouMean } from '../../json/near-miss';
import { misnamedText } from '../../schema/class-tools/misnamed-field';
import type { FieldDescriptor } from '../../schema/field-descriptor';
import { fieldMeantBy } from './field-meant-by';
import type { Problem } from './issue';

/** The messages of issues about names of fields and properties. */

export function unknownField(
  model: string,
  key: string,
  fields: readonly FieldDescriptor[],
): Problem {
  const meant = fieldMeantBy(key, fields)?.wire;
  const message = `is not a field of ${model}${didYouMean(meant)}`;
  return { code: 'unknown_field', message, ...(meant !== undefined && { params: { meant } }) };
}

export function misnamed(field: FieldDescriptor): Problem {
  const params = { meant: field.property };
  return { code: 'unknown_field', message: misnamedText(field), params };
}

export function strayProperty(model: string, meant: string | undefined): Problem {
  const advice = meant
    ? `did you mean ${meant}?`
    : 'fields that the class does not have go into additionalProperties';
  return {
    code: 'unknown_field',
    message: `is not a property of ${model}, and is not written; ${advice}`,
    ...(meant !== undefined && { params: { meant } }),
  };
}
