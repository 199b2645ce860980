import { IsString } from 'class-validator';

import { saying } from '../class-tools/constraint-messages';
import { MatchesPattern, MaxCodePoints, MinCodePoints } from '../class-tools/constraints';
import { defineField } from './define-field';
import type { StringRules } from '../field-options';
import { definedOnly } from './defined-only';

/** A field that holds a string. */
export function StringField(wire: string, rules: StringRules = {}): PropertyDecorator {
  const { default: fallback, minLength, maxLength, pattern } = rules;
  const decorators = [IsString(saying(wire, 'must be a string'))];
  if (minLength !== undefined) decorators.push(MinCodePoints(minLength, wire));
  if (maxLength !== undefined) decorators.push(MaxCodePoints(maxLength, wire));
  if (pattern !== undefined) decorators.push(MatchesPattern(pattern, wire));
  const limits = definedOnly({ default: fallback, minLength, maxLength, pattern });
  return defineField({ wire, kind: 'string', ...limits }, rules, decorators);
}
