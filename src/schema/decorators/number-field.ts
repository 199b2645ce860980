import type { NumberRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/** A field that holds a finite number, fractions included, as an IEEE double. */
export function NumberField(wire: string, rules: NumberRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'number', ...definedOnly({ default: rules.default }) }, rules);
}
