import { ValidateBy, validateSync } from 'class-validator';

import { isLongerThan, isShorterThan } from '../kinds/code-points';
import { saying } from './constraint-messages';
import { matchesPattern } from '../kinds/matches-pattern';
import type { ModelReference } from '../model-class';

/** class-validator's MinLength, counting code points. */
export function MinCodePoints(limit: number, wire: string): PropertyDecorator {
  const isLongEnough = (value: unknown): boolean =>
    typeof value === 'string' && !isShorterThan(value, limit);
  return constraint('minLength', isLongEnough, wire, `must have at least ${limit} characters`);
}

/** class-validator's MaxLength, counting code points. */
export function MaxCodePoints(limit: number, wire: string): PropertyDecorator {
  const isShortEnough = (value: unknown): boolean =>
    typeof value === 'string' && !isLongerThan(value, limit);
  return constraint('maxLength', isShortEnough, wire, `must have at most ${limit} characters`);
}

/** class-validator's Matches for texts of any length. */
export function MatchesPattern(pattern: RegExp, wire: string): PropertyDecorator {
  const matches = (value: unknown): boolean =>
    typeof value === 'string' && matchesPattern(pattern, value);
  return constraint('matches', matches, wire, `must match ${pattern.source}`);
}

/** class-validator's IsInstance for a class that may not be defined yet. */
export function IsInstanceOf(
  reference: ModelReference,
  wire: string,
  each = false,
): PropertyDecorator {
  const isInstance = (value: unknown): boolean => value instanceof reference();
  return constraint('isInstance', isInstance, wire, 'must be an object that fits its model', each);
}

/** The value is an object with free keys, each value of which passes the test. */
export function IsMapOf(
  test: (value: unknown) => boolean,
  wire: string,
  what: string,
): PropertyDecorator {
  const isMap = (value: unknown): boolean => isKeyed(value) && Object.values(value).every(test);
  return constraint('isMap', isMap, wire, `must be an object of ${what}`);
}

/** The value is an object with free keys, each value of which is a valid instance. */
export function IsMapOfModels(reference: ModelReference, wire: string): PropertyDecorator {
  const isValid = (value: unknown): boolean =>
    value instanceof reference() && validateSync(value).length === 0;
  return IsMapOf(isValid, wire, 'valid models');
}

function isKeyed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function constraint(
  name: string,
  validate: (value: unknown) => boolean,
  wire: string,
  text: string,
  each = false,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate } }, saying(wire, text, each));
}
