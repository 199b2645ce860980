import { ValidateBy, type ValidationArguments } from 'class-validator';

/** What a rule says of the value of a field in a body that breaks it; undefined if it is kept. */
export type BodyFault = (value: unknown, body: object) => string | undefined;

/**
 * A rule for writing that the type of a field cannot state, since it is about other fields too or about the text that is sent.
 * class-validator checks it, and so does all that reads, builds or validates the class. It is not checked if the field is unset.
 * @param wire - the name of the field in JSON, with which the message begins, as those of class-validator do.
 */
export function BodyRule(name: string, wire: string, faultOf: BodyFault): PropertyDecorator {
  const textOf = ({ value, object }: ValidationArguments): string | undefined =>
    faultOf(value, object);
  return ValidateBy(
    {
      name,
      validator: {
        validate: (_value, about) => about === undefined || textOf(about) === undefined,
      },
    },
    { message: (about) => `${wire} ${textOf(about) ?? 'breaks a rule'}` },
  );
}
