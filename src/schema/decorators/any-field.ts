import { defineField } from './define-field';
import type { FieldRules } from '../field-options';

/** A field that holds any JSON value. */
export function AnyField(wire: string, rules: FieldRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'any' }, rules, []);
}
