import { linesOf } from '../text/lines-of';
import { printable } from '../text/printable';
import { isWebAddress } from '../text/web-address';

/** A text of a document as inline code, whatever is in it: its fence is longer than any row of backticks in it. */
export function code(text: string): string {
  const shown = printable(text);
  const fence = '`'.repeat(longestRow(shown) + 1);
  const isPadded = /^`|`$/.test(shown) || shown === '';
  return isPadded ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** A message, whole, as a block of code that nothing in it can end. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(longestRow(text) + 1, 3));
  return `${fence}text\n${linesOf(text).join('\n')}\n${fence}`;
}

/** A page as a link; as code if it is no plain web address. */
export function link(title: string, url: string): string {
  return isWebAddress(url) ? `[${title}](<${url}>)` : `${title} ${code(url)}`;
}

function longestRow(text: string): number {
  let longest = 0;
  for (const { 0: row } of text.matchAll(/`+/g)) longest = Math.max(longest, row.length);
  return longest;
}
