import type { Palette } from './palette';

const LABEL_WIDTH = 14;

/** A text behind its label; all texts start in one column. */
export function labelledRow(label: string, text: string, palette: Palette): string {
  return `${palette.label(label)}${' '.repeat(LABEL_WIDTH - label.length)}${text}`;
}
