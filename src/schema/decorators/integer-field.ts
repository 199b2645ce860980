import type { NumberRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/**
 * A field that holds an integer within ±(2^53 − 1), the range in which a JavaScript number is
 * exact. The API's int64 ids and times are such fields.
 */
export function IntegerField(wire: string, rules: NumberRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'integer', ...definedOnly({ default: rules.default }) }, rules);
}
