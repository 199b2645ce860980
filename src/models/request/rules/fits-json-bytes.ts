import { BodyRule } from './body-rule';

/** What the API counts: the JSON of an object that holds the parameters alone, `{"jar_params":["a"]}`. */
const MOST_BYTES = 10_000;

/** The parameters must have at most 10,000 bytes as JSON, their name included. */
export function FitsJsonBytes(wire: string): PropertyDecorator {
  return BodyRule('fitsJsonBytes', wire, (value) => {
    // Values that are no texts are reported by another rule, and JSON.stringify can throw for them.
    const isText = (item: unknown): boolean => typeof item === 'string';
    if (typeof value !== 'object' || !Object.values(value as object).every(isText))
      return undefined;
    const bytes = new TextEncoder().encode(JSON.stringify({ [wire]: value })).length;
    return bytes > MOST_BYTES
      ? `must have at most ${MOST_BYTES} bytes as JSON, but has ${bytes}`
      : undefined;
  });
}
