import { IsBoolean } from 'class-validator';

import { saying } from './constraint-messages';
import { defineField } from './define-field';
import { definedOnly } from './defined-only';
import type { BooleanRules } from './field-rules';

/** A field that holds `true` or `false`. */
export function BooleanField(wire: string, rules: BooleanRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'boolean', ...definedOnly({ default: rules.default }) }, rules, [
    IsBoolean(saying(wire, 'must be true or false')),
  ]);
}
