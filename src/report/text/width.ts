import stringWidth from 'string-width';
import { graphemesOf } from './graphemes';

const NARROW_ONLY = /^[ -~]*$/;
/** A longer text is measured character by character, in linear time. */
const LONG = 256;

/** How many columns a text takes on a terminal. Task keys may be in any script. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  if (text.length <= LONG) return stringWidth(text);
  let width = 0;
  for (const character of graphemesOf(text)) width += stringWidth(character);
  return width;
}
