import { escapeText } from '../../errors/escape-text';

/** A line of a document for a terminal: a tab is two spaces, and what a terminal would obey its escape, such as `\u001b`. */
export function harmless(line: string): string {
  return escapeText(line.replaceAll('\t', '  '));
}
