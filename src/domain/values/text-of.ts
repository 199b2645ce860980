import { numberText } from './number-text';

/** The text of what a document states; undefined if it is nothing that can be one, or is empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'bigint' ? String(value) : undefined;
}
