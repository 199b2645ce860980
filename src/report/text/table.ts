import { widest } from './widest';
import { displayWidth } from './width';
import type { Paint } from './palette';

/** A column of a table of rows of type R. */
export interface Column<R> {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The cell's text; empty where the row has nothing to show. */
  readonly text: (row: R) => string;
  /** The cell's color. */
  readonly paint?: (row: R) => Paint;
}

const GAP = '  ';
/** A wider cell sticks out: it must not make all others as wide. */
const WIDEST = 200;

/**
 * Lays rows out under their titles, each column as wide as its widest cell. A column in which no row has
 * anything to show is left out. Lines have no white space at their ends.
 */
export function textTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  paintTitle: Paint,
): string[] {
  const laidOut = columns
    .map((column) => layOut(column, rows, paintTitle))
    .filter(({ isEmpty }) => !isEmpty);
  const lineNumbers = Array.from({ length: rows.length + 1 }, (_, index) => index);
  return lineNumbers.map((line) => joinCells(laidOut.map(({ cells }) => cells[line] as Cell)));
}

interface Cell {
  readonly before: string;
  readonly painted: string;
  readonly after: string;
}

function layOut<R>(
  column: Column<R>,
  rows: readonly R[],
  paintTitle: Paint,
): { cells: Cell[]; isEmpty: boolean } {
  const texts = rows.map((row) => column.text(row));
  const width = Math.min(widest([column.title, ...texts]), WIDEST);
  const cell = (text: string, paint: Paint | undefined): Cell => {
    const padding = ' '.repeat(Math.max(width - displayWidth(text), 0));
    const painted = text === '' || !paint ? text : paint(text);
    return column.align === 'right'
      ? { before: padding, painted, after: '' }
      : { before: '', painted, after: padding };
  };
  const body = rows.map((row, index) => cell(texts[index] as string, column.paint?.(row)));
  return {
    cells: [cell(column.title, paintTitle), ...body],
    isEmpty: texts.every((text) => text === ''),
  };
}

/** White space is only written once something follows it. */
function joinCells(cells: readonly Cell[]): string {
  let line = '';
  let pending = '';
  for (const { before, painted, after } of cells) {
    if (painted === '') {
      pending += before + after + GAP;
    } else {
      line += pending + before + painted;
      pending = after + GAP;
    }
  }
  return line;
}
