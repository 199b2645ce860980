import { ValidateBy, validateSync, type ValidationOptions } from 'class-validator';

import { isLongerThan, isShorterThan } from './code-points';
import type { ModelReference } from './model-class';

/** class-validator's MinLength, counting code points. */
export function MinCodePoints(limit: number): PropertyDecorator {
  return constraint(
    'minLength',
    (value) => typeof value === 'string' && !isShorterThan(value, limit),
    `$property must be at least ${limit} characters long`,
  );
}

/** class-validator's MaxLength, counting code points. */
export function MaxCodePoints(limit: number): PropertyDecorator {
  return constraint(
    'maxLength',
    (value) => typeof value === 'string' && !isLongerThan(value, limit),
    `$property must be at most ${limit} characters long`,
  );
}

/** class-validator's IsInstance for a class that may not be defined yet. */
export function IsInstanceOf(
  reference: ModelReference,
  options?: ValidationOptions,
): PropertyDecorator {
  return constraint(
    'isInstance',
    (value) => value instanceof reference(),
    `$property must be an object of its model`,
    options,
  );
}

/** The value is an object with free keys, each value of which passes the test. */
export function IsMapOf(test: (value: unknown) => boolean, what: string): PropertyDecorator {
  return constraint(
    'isMap',
    (value) => isKeyed(value) && Object.values(value).every(test),
    `$property must be an object of ${what}`,
  );
}

/** The value is an object with free keys, each value of which is a valid instance. */
export function IsMapOfModels(reference: ModelReference): PropertyDecorator {
  return IsMapOf(
    (value) => value instanceof reference() && validateSync(value).length === 0,
    'valid models',
  );
}

function isKeyed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function constraint(
  name: string,
  validate: (value: unknown) => boolean,
  message: string,
  options?: ValidationOptions,
): PropertyDecorator {
  return ValidateBy(
    {
      name,
      validator: {
        validate,
        defaultMessage: () => (options?.each ? `each value in ${message}` : message),
      },
    },
    options,
  );
}
