import { graphemesOf } from './graphemes';
import { displayWidth } from './width';

/** A text of at most that many columns; if it is longer, an ellipsis stands for its middle: names differ at their ends. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const segments = [...graphemesOf(text)];
  const room = Math.max(width - 1, 0);
  const end = beginningOf([...segments].reverse(), Math.floor(room / 2)).reverse();
  const start = beginningOf(segments, room - displayWidth(end.join('')));
  return `${start.join('')}…${end.join('')}`;
}

function beginningOf(segments: readonly string[], room: number): string[] {
  let left = room;
  const count = segments.findIndex((segment) => {
    left -= displayWidth(segment);
    return left < 0;
  });
  return segments.slice(0, count < 0 ? segments.length : count);
}
