import { wrapped } from '../text/wrapped';
import type { Paint } from '../text/palette';
import { displayWidth } from '../text/width';
import type { Layout } from './layout';
import { MARGIN } from './layout';

const LABEL_WIDTH = 14;
const INDENT = '    ';

/** A text behind its label, in as many lines as it needs; all texts start in one column. None if the text is empty. */
export function row(
  label: string,
  text: string,
  { width, palette }: Layout,
  paint?: Paint,
): readonly string[] {
  if (text === '') return [];
  const lines = wrapped(text, width - MARGIN.length - LABEL_WIDTH);
  return lines.map((line, index) => {
    const painted = paint ? paint(line) : line;
    if (index > 0) return `${MARGIN}${' '.repeat(LABEL_WIDTH)}${painted}`;
    return `${MARGIN}${palette.label(label)}${' '.repeat(LABEL_WIDTH - label.length)}${painted}`;
  });
}

/** A text that is to be copied, such as a command: on one line, below its label if it does not fit beside it. */
export function rowInOnePiece(
  label: string,
  text: string,
  { width, palette }: Layout,
): readonly string[] {
  if (text === '') return [];
  const named = `${MARGIN}${palette.label(label)}`;
  const fits = displayWidth(text) <= width - MARGIN.length - LABEL_WIDTH;
  return fits
    ? [`${named}${' '.repeat(LABEL_WIDTH - label.length)}${text}`]
    : [named, `${INDENT}${text}`];
}

/** Messages, whole, indented. */
export function messageLines(
  messages: readonly string[],
  { width }: Layout,
  paint: Paint,
): readonly string[] {
  return messages.flatMap((message) =>
    wrapped(message, width - INDENT.length).map((line) =>
      line === '' ? '' : `${INDENT}${paint(line)}`,
    ),
  );
}
