import type { StringRules } from '../field-options';
import { defineField, definedOnly } from './define-field';

/** A field that holds a string. */
export function StringField(wire: string, rules: StringRules = {}): PropertyDecorator {
  const { default: fallback, minLength, maxLength, pattern } = rules;
  const limits = definedOnly({ default: fallback, minLength, maxLength, pattern });
  return defineField({ wire, kind: 'string', ...limits }, rules);
}
