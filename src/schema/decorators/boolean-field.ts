import type { BooleanRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/**
 * A field that holds `true` or `false`.
 *
 * @example
 * ```ts
 * import { BooleanField, Model } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @BooleanField('is_urgent', { default: false })
 *   isUrgent?: boolean;
 * }
 *
 * console.log(Note.fromJson('{}').isUrgent); // => false
 * ```
 * @see {@link Model}
 */
export function BooleanField(wire: string, rules: BooleanRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'boolean', ...definedOnly({ default: rules.default }) }, rules);
}
