import { ValidateBy, type ValidationArguments } from 'class-validator';

import { sayingOf } from '../validator/constraint-messages';
import { misnamedField, misnamedText } from './misnamed-field';

/**
 * Makes class-validator know a class and its subclasses, even one that has no field at all, which it would refuse as
 * unknown, and lets it refuse an instance that a second copy of class-transformer has filled, which would pass as an empty one.
 * It reads the property each time that it validates, so this must be one that cannot throw.
 */
export function KnownToValidator(): PropertyDecorator {
  return ValidateBy(
    { name: 'isFilledByName', validator: { validate: isFilledByName } },
    sayingOf(messageOf),
  );
}

function isFilledByName(_value: unknown, arguments_?: ValidationArguments): boolean {
  return !arguments_ || misnamedField(arguments_.object) === undefined;
}

function messageOf({ object }: ValidationArguments): string {
  const field = misnamedField(object);
  return field ? `${field.wire} ${misnamedText(field)}` : 'is filled by name';
}
