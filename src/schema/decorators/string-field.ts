import type { StringRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/**
 * A field that holds a string.
 *
 * @example
 * ```ts
 * import { Model, StringField } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @StringField('title', { minLength: 1 })
 *   title?: string;
 * }
 *
 * console.log(Note.fromJson('{"title": "Nightly"}').title); // => 'Nightly'
 * ```
 * @see {@link Model}
 */
export function StringField(wire: string, rules: StringRules = {}): PropertyDecorator {
  const { default: fallback, minLength, maxLength, pattern } = rules;
  const limits = definedOnly({ default: fallback, minLength, maxLength, pattern });
  return defineField({ wire, kind: 'string', ...limits }, rules);
}
