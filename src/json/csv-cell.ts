import { escapeLines } from '../errors/escape-text';

/**
 * Before what a spreadsheet takes for a formula, in full width too. A spreadsheet whose separator is a semicolon has cells
 * within ours.
 */
const FORMULA_START = /(?<=^|[;\n])(?=[^\S\n]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * A value as a cell of CSV (RFC 4180): nothing for undefined. A text that a spreadsheet would take for a formula has an apostrophe
 * before it; controls in a text are escapes, as in all that is written.
 */
export function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = escapeLines(value).replaceAll(FORMULA_START, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
