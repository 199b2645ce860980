/** Controls, and the marks that turn the direction of what follows: a terminal obeys them instead of showing them. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Text from a document on one line and harmless on a terminal: white space becomes one space, and what a
 * terminal would obey is shown as its escape, such as `\u001b`.
 */
export function printable(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(OBEYED, escapeOf);
}

function escapeOf(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
