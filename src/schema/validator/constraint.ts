import { ValidateBy, type ValidationArguments } from 'class-validator';

import { saying } from './constraint-messages';

/** A class-validator constraint that passes if the test does. */
export function constraint(
  name: string,
  validate: (value: unknown, about?: ValidationArguments) => boolean,
  wire: string,
  text: string,
  each = false,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate } }, saying(wire, text, each));
}
