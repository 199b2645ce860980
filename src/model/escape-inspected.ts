import { escapeLines } from '../errors/escape-text';

/** The colors of `util.inspect`. It escapes controls in strings by itself, so that no others are like them. */
const COLOR = new RegExp(String.raw`(\u001b\[[\d;]*m)`);

/** What `util.inspect` returned, with escapes for what a terminal obeys and `inspect` leaves: marks that turn the direction of text. */
export function escapeInspected(text: string): string {
  return text
    .split(COLOR)
    .map((part) => (COLOR.test(part) ? part : escapeLines(part)))
    .join('');
}
