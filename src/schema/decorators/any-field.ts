import type { FieldRules } from '../field-options';
import { defineField } from './define-field';

/**
 * A field that holds any JSON value.
 *
 * @example
 * ```ts
 * import { AnyField, Model } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @AnyField('payload')
 *   payload?: unknown;
 * }
 *
 * console.log(Note.fromJson('{"payload": [1, {"a": 2}]}').payload); // => [1, { a: 2 }]
 * ```
 * @see {@link Model}
 */
export function AnyField(wire: string, rules: FieldRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'any' }, rules);
}
