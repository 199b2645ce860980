import { harmless } from './harmless';

/**
 * Text from a document on one line and harmless on a terminal: white space becomes one space, and what a
 * terminal would obey is shown as its escape, such as `\u001b`.
 */
export function printable(text: string): string {
  return harmless(text.trim().replace(/\s+/g, ' '));
}
