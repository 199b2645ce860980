import stringWidth from 'string-width';
import { graphemesOf } from './graphemes';

/** ASCII, Latin, and the punctuation, arrows, lines and blocks that reports draw with: one column each, alone and in any order. */
const NARROW_ONLY = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2319\u2500-\u25fc]*$/;
/** A longer text is measured character by character, in linear time. */
const LONG = 256;
/** Texts repeat few characters: the widths of so many are kept. */
const MOST_KEPT = 1_000;
const kept = new Map<string, number>();

/** How many columns a text takes on a terminal. Task keys may be in any script. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  if (text.length <= 2) return characterWidth(text);
  if (text.length <= LONG) return stringWidth(text);
  let width = 0;
  for (const character of graphemesOf(text)) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  let width = kept.get(character);
  if (width !== undefined) return width;
  width = stringWidth(character);
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(character, width);
  return width;
}
