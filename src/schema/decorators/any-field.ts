import type { FieldRules } from '../field-options';
import { defineField } from './define-field';

/** A field that holds any JSON value. */
export function AnyField(wire: string, rules: FieldRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'any' }, rules);
}
