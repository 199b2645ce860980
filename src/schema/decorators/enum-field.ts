import { describeElement } from '../element';
import type { FieldRules } from '../field-options';
import { defineField } from './define-field';

/**
 * A field that holds one of the values of a TypeScript string enum.
 *
 * @example
 * ```ts
 * import { EnumField, Model, RunIf } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @EnumField('run_if', RunIf)
 *   runIf?: RunIf;
 * }
 *
 * console.log(Note.fromJson('{"run_if": "ALL_DONE"}').runIf === RunIf.ALL_DONE); // => true
 * ```
 * @see {@link Model}
 */
export function EnumField(
  wire: string,
  enumType: Readonly<Record<string, string>>,
  rules: FieldRules = {},
): PropertyDecorator {
  return defineField({ wire, ...describeElement(enumType) }, rules);
}
