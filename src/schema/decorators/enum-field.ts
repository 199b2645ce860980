import { IsEnum } from 'class-validator';

import { saying } from '../class-tools/constraint-messages';
import { defineField } from './define-field';
import { elementOf } from '../element';
import type { FieldRules } from '../field-options';

/** A field that holds one of the values of a TypeScript string enum. */
export function EnumField(
  wire: string,
  enumType: Readonly<Record<string, string>>,
  rules: FieldRules = {},
): PropertyDecorator {
  return defineField({ wire, ...elementOf(enumType) }, rules, [
    IsEnum(enumType, saying(wire, `must be one of ${Object.values(enumType).join(', ')}`)),
  ]);
}
