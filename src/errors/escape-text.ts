/**
 * What a terminal or a log obeys, hides or breaks at instead of showing it: controls, format characters (those that turn the
 * direction of text among them), line and paragraph separators, and halves of characters.
 */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** A joiner between two pictures makes one of them, and stays. */
const JOINER =
  /(?<=\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D(?=\p{Extended_Pictographic})/u;
const ANY = new RegExp(`(${JOINER.source})|${OBEYED.source}`, 'gu');
const ANY_BUT_LINE_FEED = new RegExp(`(${JOINER.source}|\\n)|${OBEYED.source}`, 'gu');

/**
 * A text that is safe to show on one line: everything that is not plain text is its escape as JSON has it, such as `\u001b`.
 * Within a string of JSON text that is the same value.
 */
export function escapeText(text: string): string {
  return text.replace(ANY, escapeUnlessKept);
}

/** The same for a text of several lines, whose line feeds stay. */
export function escapeLines(text: string): string {
  return text.replace(ANY_BUT_LINE_FEED, escapeUnlessKept);
}

function escapeUnlessKept(character: string, kept: string | undefined): string {
  if (kept !== undefined) return kept;
  return Array.from({ length: character.length }, (_, index) =>
    escapeOf(character.charCodeAt(index)),
  ).join('');
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
