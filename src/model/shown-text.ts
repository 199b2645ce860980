import { maskText } from '../schema/secrets/mask-text';

/** A text of a document as people are shown it: secrets that are known by their form, or by the name before them, are masked. */
export function shownText(text: string): string {
  return maskText(text);
}

/** The same facts with each text as people are shown it. */
export function shownFacts<T>(facts: T): T {
  return shown(facts) as T;
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return shownText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(shown);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shown(member)]));
}
