import { displayWidth } from './width';

/** The columns of the widest of the texts; 0 if there are none. */
export function widest(texts: Iterable<string>): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, displayWidth(text));
  return width;
}
