import type { ValidationArguments, ValidationOptions } from 'class-validator';

const ours = new WeakMap<object, string | undefined>();
const owners = new WeakMap<object, object>();

/** class-validator options by which a constraint names the field as JSON does, and is known to be one of ours. */
export function saying(wire: string, text: string, each = false): ValidationOptions {
  const message = (): string => (each ? `each value in ${wire} ${text}` : `${wire} ${text}`);
  ours.set(message, wire);
  return { message, each };
}

/** The same for the rule that every field has, by which the class that declared the field is found. */
export function sayingOfField(target: object, wire: string, text: string): ValidationOptions {
  const options = saying(wire, text);
  owners.set(options.message as () => string, target);
  return options;
}

/** The prototype of the class that declared the field of a rule, also where Nest's mapped types have copied it. */
export function ownerOfMessage(message: unknown): object | undefined {
  return typeof message === 'function' ? owners.get(message) : undefined;
}

/** The same for a message that depends on the instance. */
export function sayingOf(message: (about: ValidationArguments) => string): ValidationOptions {
  ours.set(message, undefined);
  return { message };
}

/** True for the message of a constraint that a field decorator of this package put on. */
export function isOurMessage(message: unknown): boolean {
  return typeof message === 'function' && ours.has(message);
}

/** The wire name of the field whose constraint has the message, also where Nest's mapped types have copied it. */
export function wireOfMessage(message: unknown): string | undefined {
  return typeof message === 'function' ? ours.get(message) : undefined;
}
