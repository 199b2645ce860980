import { linesOf } from './lines-of';
import { displayWidth } from './width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
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
    lines.push(...pieces.slice(0, -1));
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
  for (const { segment } of graphemes.segment(text)) {
    if (piece !== '' && displayWidth(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
