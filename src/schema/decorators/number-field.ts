import { IsNumber } from 'class-validator';

import { saying } from '../class-tools/constraint-messages';
import { defineField } from './define-field';
import { definedOnly } from './defined-only';
import type { NumberRules } from '../field-options';

/** A field that holds a finite number, fractions included, as an IEEE double. */
export function NumberField(wire: string, rules: NumberRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'number', ...definedOnly({ default: rules.default }) }, rules, [
    IsNumber({}, saying(wire, 'must be a number')),
  ]);
}
