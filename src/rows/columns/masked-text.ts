import { beginsWith } from '../../json/begins-with';
import { shownText } from '../../model/shown-text';
import { wellFormed } from '../facts/well-formed';

/** Names and words that are too short for a secret that is known by its form. */
const PLAIN = /^\w*$/;
const SHORT = 30;
/** The pages of runs: most texts are one of them, and looking for secrets in them would take longer than all the rest. */
const PAGE = /^https:\/\/(?!.*dapi)[\w.-]{1,100}\/(?:\?o=\d{1,20})?#[\w/-]{1,150}$/;
/** The texts of before: the tasks of a run have many in common. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 1_000;

/** Task run pages differ in their ends: what one begins with that has been looked at, up to the id. */
let pages = '\n';

/** A text with secrets masked that are known by their form, and with U+FFFD for halves of characters. */
export function maskedText(text: string): string {
  if ((text.length <= SHORT && PLAIN.test(text)) || isPage(text)) return text;
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const masked = wellFormed(shownText(text));
  if (text.length > LONGEST_KNOWN) return masked;
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, masked);
  return masked;
}

function isPage(text: string): boolean {
  const end = startOfDigits(text);
  if (end === pages.length && beginsWith(text, pages)) return true;
  if (!PAGE.test(text)) return false;
  pages = text.slice(0, end);
  return true;
}

/** The index of the first of the digits at the end of a text. */
function startOfDigits(text: string): number {
  let start = text.length;
  // Before a text there is none.
  while (isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
