import { displayWidth } from './width';
import type { Paint } from './palette';

/** A part of a line of a tree. */
export interface TreeCell {
  readonly text: string;
  readonly paint?: Paint;
}

/** A line of a tree, in cells, and the lines under it. */
export interface Branch {
  readonly cells: readonly TreeCell[];
  /** Lines that belong to it, each in full width. */
  readonly remarks?: readonly string[];
  readonly under: readonly Branch[];
}

const GAP = '  ';
/** A wider cell sticks out: it must not make all others as wide. */
const WIDEST = 200;

/** Branches of one level as lines, drawn as what hangs under one line above them; their cells are in columns. */
export function drawBranches(branches: readonly Branch[]): readonly string[] {
  const widths = columnWidths(branches);
  return branches.flatMap(({ cells, remarks = [], under }, index) => {
    const isLast = index === branches.length - 1;
    return [
      `${isLast ? '└─' : '├─'} ${joined(cells, widths)}`,
      ...[...remarks, ...drawBranches(under)].map((line) => `${isLast ? '  ' : '│ '} ${line}`),
    ];
  });
}

/** The last cell of a line needs no room behind it, and takes none from others. */
function columnWidths(branches: readonly Branch[]): readonly number[] {
  const widths: number[] = [];
  for (const { cells } of branches) {
    cells.slice(0, -1).forEach(({ text }, column) => {
      widths[column] = Math.min(Math.max(widths[column] ?? 0, displayWidth(text)), WIDEST);
    });
  }
  return widths;
}

/** White space is only written once something follows it. */
function joined(cells: readonly TreeCell[], widths: readonly number[]): string {
  let line = '';
  let pending = '';
  cells.forEach(({ text, paint }, column) => {
    const width = widths[column] ?? 0;
    const padding = width === 0 ? '' : ' '.repeat(Math.max(width - displayWidth(text), 0)) + GAP;
    if (text === '') pending += padding;
    else {
      line += pending + (paint ? paint(text) : text);
      pending = padding;
    }
  });
  return line;
}
