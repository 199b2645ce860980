import { answeredAt } from '../domain/durations/answered-at';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import type { RunFields } from '../models/run/run-fields';
import type { NamedColumn } from './columns/column';
import type { ColumnValue } from './columns/column-type';
import { RunFacts } from './facts/run-facts';
import type { TableName } from './tables/table-names';
import { tableNamed } from './tables/tables';

/**
 * What the rows of a run are made from, one after the other: the columns make values of it.
 * @param now - reference time for what is active. Default: when the server answered, as far as the document tells.
 * @throws ModelUsageError if there is no such table.
 */
export function sourcesOf(
  run: Lenient<Run, 'open'>,
  table: TableName,
  now: number | undefined,
): Iterable<unknown> {
  const record = run as unknown as RunFields;
  // NaN is a moment that is not known: neither are the times that go on until then.
  const facts = new RunFacts(record, now ?? answeredAt(record) ?? NaN);
  return tableNamed(table).sourcesOf(facts);
}

/**
 * The columns of a table, in order.
 * @throws ModelUsageError if there is no such table.
 */
export function columnsOf(table: TableName): readonly NamedColumn<unknown>[] {
  return Object.entries(tableNamed(table).columns).map(([name, column]) => ({ name, ...column }));
}

/** The values of a row in the order of the columns. */
export function valuesOf<Source>(
  columns: readonly Pick<NamedColumn<Source>, 'valueOf'>[],
  source: Source,
): readonly ColumnValue[] {
  return columns.map(({ valueOf }) => valueOf(source) ?? null);
}
