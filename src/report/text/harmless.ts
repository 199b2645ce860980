/** Controls, and the marks that turn the direction of what follows: a terminal obeys them instead of showing them. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A line of a document for a terminal: a tab is two spaces, and what a terminal would obey its escape, such as `\u001b`. */
export function harmless(line: string): string {
  return line.replaceAll('\t', '  ').replace(OBEYED, escapeOf);
}

function escapeOf(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
