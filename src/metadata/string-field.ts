import { IsString, Matches } from 'class-validator';

import { MaxCodePoints, MinCodePoints } from './constraints';
import { defineField } from './define-field';
import type { StringRules } from './field-rules';
import { definedOnly } from './defined-only';

/** A field that holds a string. */
export function StringField(wire: string, rules: StringRules = {}): PropertyDecorator {
  const { default: fallback, minLength, maxLength, pattern } = rules;
  const decorators = [IsString()];
  if (minLength !== undefined) decorators.push(MinCodePoints(minLength));
  if (maxLength !== undefined) decorators.push(MaxCodePoints(maxLength));
  if (pattern !== undefined) decorators.push(Matches(pattern));
  const limits = definedOnly({ default: fallback, minLength, maxLength, pattern });
  return defineField({ wire, kind: 'string', ...limits }, rules, decorators);
}
