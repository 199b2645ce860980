/** The text that replaces a secret. */
export const MASK = '***';

/** What a field or an environment variable is called. */
const PLAIN_NAME = /^[\w.-]{0,80}$/;

/** A mask for a secret, or for each value of an object, whose keys are no secret if they are names. */
export function maskSecret(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return MASK;
  return Object.fromEntries(Object.keys(value).map((key) => [maskKey(key), MASK]));
}

/** A key beside or within secrets, if it is a name; a mask for any other, such as `bob:password`. */
export function maskKey(key: string): string {
  return PLAIN_NAME.test(key) ? key : MASK;
}
