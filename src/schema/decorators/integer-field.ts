import type { NumberRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/**
 * A field that holds an integer within ±(2^53 − 1), the range in which a JavaScript number is
 * exact. The API's int64 ids and times are such fields.
 *
 * @example
 * ```ts
 * import { IntegerField, Model } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @IntegerField('run_id', { required: true })
 *   runId!: number;
 * }
 *
 * console.log(Note.fromJson('{"run_id": 7}').runId); // => 7
 * ```
 * @see {@link Model}
 */
export function IntegerField(wire: string, rules: NumberRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'integer', ...definedOnly({ default: rules.default }) }, rules);
}
