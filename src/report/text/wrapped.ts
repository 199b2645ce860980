import { graphemesOf } from './graphemes';
import { linesOf } from './lines-of';
import { displayWidth } from './width';

/** A word with the space before it. */
const WORD = /\s*\S+/g;

/**
 * A text in lines of at most that many columns, whole: its own line ends stay, and nothing is cut. A word that is longer than
 * a line, such as a URL, stays in one piece so that it can be copied; only scripts without spaces are divided.
 */
export function wrapped(text: string, width: number): readonly string[] {
  return linesOf(text).flatMap((line) => wrapLine(line.trimEnd(), Math.max(width, 1)));
}

function wrapLine(line: string, width: number): readonly string[] {
  if (displayWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(WORD) ?? []) {
    if (current !== '' && displayWidth(current + word) > width) {
      lines.push(current);
      current = '';
    }
    // A line that starts with space keeps it.
    current += current === '' && lines.length > 0 ? word.trimStart() : word;
    const pieces = divided(current, width);
    for (const piece of pieces.slice(0, -1)) lines.push(piece);
    current = pieces.at(-1) ?? '';
  }
  return [...lines, current];
}

/** A text without spaces in pieces, if some of its characters are two columns wide. */
function divided(text: string, width: number): readonly string[] {
  const columns = displayWidth(text);
  if (columns <= width || columns === text.length) return [text];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const segment of graphemesOf(text)) {
    const own = displayWidth(segment);
    if (piece !== '' && taken + own > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += segment;
    taken += own;
  }
  return [...pieces, piece];
}
