import type { BooleanRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/** A field that holds `true` or `false`. */
export function BooleanField(wire: string, rules: BooleanRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'boolean', ...definedOnly({ default: rules.default }) }, rules);
}
