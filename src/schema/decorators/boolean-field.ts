import { IsBoolean } from 'class-validator';

import { saying } from '../class-tools/constraint-messages';
import { defineField } from './define-field';
import { definedOnly } from './defined-only';
import type { BooleanRules } from '../field-options';

/** A field that holds `true` or `false`. */
export function BooleanField(wire: string, rules: BooleanRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'boolean', ...definedOnly({ default: rules.default }) }, rules, [
    IsBoolean(saying(wire, 'must be true or false')),
  ]);
}
