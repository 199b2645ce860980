import { Run } from '../../src';
import { rowsOf, type Rows, type TableName } from '../../src/rows';

/** The rows of a document, which may state things that a strict read refuses. */
export function rowsOfDocument<T extends TableName>(
  table: T,
  document: object,
  now?: number,
): readonly Rows[T][] {
  const run = Run.fromDict(document, { mode: 'lenient' }) as Run;
  return [...rowsOf(run, { table, ...(now !== undefined && { now }) })];
}
