import type { NumberRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/**
 * A field that holds a finite number, fractions included, as an IEEE double.
 *
 * @example
 * ```ts
 * import { Model, NumberField } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @NumberField('cost')
 *   cost?: number;
 * }
 *
 * console.log(Note.fromJson('{"cost": 1.5}').cost); // => 1.5
 * ```
 * @see {@link Model}
 */
export function NumberField(wire: string, rules: NumberRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'number', ...definedOnly({ default: rules.default }) }, rules);
}
