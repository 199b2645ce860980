import { maskText } from '../schema/secrets/mask-text';

/** A text of a document as people are shown it: secrets that are known by their form, or by the name before them, are masked. */
export function shownText(text: string): string {
  return maskText(text);
}
