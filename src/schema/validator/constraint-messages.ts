import type { ValidationArguments, ValidationOptions } from 'class-validator';

const WIRE = Symbol('wire');
const OWNER = Symbol('owner');

/** A message of one of our constraints. What is known of it stands on it: thousands of them are made at each start. */
interface OurMessage {
  (about: ValidationArguments): string;
  [WIRE]?: string | undefined;
  [OWNER]?: object;
}

/** class-validator options by which a constraint names the field as JSON does, and is known to be one of ours. */
export function saying(
  wire: string,
  text: string | (() => string),
  each = false,
): ValidationOptions {
  const message: OurMessage = () => {
    const words = typeof text === 'string' ? text : text();
    return each ? `each value in ${wire} ${words}` : `${wire} ${words}`;
  };
  message[WIRE] = wire;
  return { message, each };
}

/** The same for the rule that every field has, by which the class that declared the field is found. */
export function sayingOfField(target: object, wire: string, text: string): ValidationOptions {
  const options = saying(wire, text);
  (options.message as OurMessage)[OWNER] = target;
  return options;
}

/** The prototype of the class that declared the field of a rule, also where Nest's mapped types have copied it. */
export function ownerOfMessage(message: unknown): object | undefined {
  return typeof message === 'function' ? (message as OurMessage)[OWNER] : undefined;
}

/** The same for a message that depends on the instance. */
export function sayingOf(text: (about: ValidationArguments) => string): ValidationOptions {
  const message: OurMessage = (about) => text(about);
  message[WIRE] = undefined;
  return { message };
}

/** True for the message of a constraint that a field decorator of this package put on. */
export function isOurMessage(message: unknown): boolean {
  return typeof message === 'function' && WIRE in message;
}

/** The wire name of the field whose constraint has the message, also where Nest's mapped types have copied it. */
export function wireOfMessage(message: unknown): string | undefined {
  return typeof message === 'function' ? (message as OurMessage)[WIRE] : undefined;
}
