import { defineField } from './define-field';
import { definedOnly } from './defined-only';
import type { NumberRules } from '../field-options';
import { integerConstraints } from '../kinds/integer';

/**
 * A field that holds an integer within ±(2^53 − 1), the range in which a JavaScript number is
 * exact. The API's int64 ids and times are such fields.
 */
export function IntegerField(wire: string, rules: NumberRules = {}): PropertyDecorator {
  return defineField(
    { wire, kind: 'integer', ...definedOnly({ default: rules.default }) },
    rules,
    integerConstraints(wire),
  );
}
