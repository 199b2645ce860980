/** The text that replaces a secret. */
export const MASK = '***';

/** A mask for a secret, or for each value of an object, whose keys are no secret. */
export function maskSecret(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return MASK;
  return Object.fromEntries(Object.keys(value).map((key) => [key, MASK]));
}
