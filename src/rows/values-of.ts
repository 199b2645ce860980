import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import type { RunFields } from '../models/run/run-fields';
import { answeredAt } from '../domain/durations/answered-at';
import type { Column, Columns } from './columns/column';
import type { ColumnValue } from './columns/column-type';
import { RunFacts } from './facts/run-facts';
import type { TableName } from './tables/table-names';
import { tableNamed } from './tables/tables';

/**
 * The rows of a run, each as its values in the order of the columns.
 * @param now - reference time for what is active. Default: when the server answered, as far as the document tells.
 * @throws ModelUsageError if there is no such table.
 */
export function valuesOf(
  run: Lenient<Run, 'open'>,
  table: TableName,
  now: number | undefined,
): Iterable<readonly ColumnValue[]> {
  const { columns, sourcesOf } = tableNamed(table);
  const list = columnsIn(columns);
  const record = run as unknown as RunFields;
  // NaN is a moment that is not known: neither are the times that go on until then.
  const sources = sourcesOf(new RunFacts(record, now ?? answeredAt(record) ?? NaN));
  return rowsIn(list, sources);
}

/**
 * The values of each source. Not a generator inside a function: V8 makes a hidden class for each such one, which keeps all that the
 * function knows, here the run, from being collected with young objects.
 */
function* rowsIn(
  columns: readonly Column<unknown>[],
  sources: Iterable<unknown>,
): Generator<readonly ColumnValue[]> {
  for (const source of sources) {
    yield columns.map(({ valueOf }) => valueOf(source) ?? null);
  }
}

const LISTS = new WeakMap<object, readonly Column<unknown>[]>();

/** The columns as a list, which is made once. */
function columnsIn(columns: Columns<unknown>): readonly Column<unknown>[] {
  const known = LISTS.get(columns);
  if (known) return known;
  const list = Object.values(columns);
  LISTS.set(columns, list);
  return list;
}
