import { describeElement } from '../element';
import type { FieldRules } from '../field-options';
import { defineField } from './define-field';

/** A field that holds one of the values of a TypeScript string enum. */
export function EnumField(
  wire: string,
  enumType: Readonly<Record<string, string>>,
  rules: FieldRules = {},
): PropertyDecorator {
  return defineField({ wire, ...describeElement(enumType) }, rules);
}
