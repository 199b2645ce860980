import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import type { RunFields } from '../models/run/run-fields';
import type { ColumnValue } from './columns/column-type';
import { RunFacts } from './facts/run-facts';
import { tableNamed, type TableName } from './tables/tables';

/**
 * The rows of a run, each as its values in the order of the columns.
 * @throws ModelUsageError if there is no such table.
 */
export function valuesOf(
  run: Lenient<Run, 'open'>,
  table: TableName,
  now: number,
): Iterable<readonly ColumnValue[]> {
  const { columns, sourcesOf } = tableNamed(table);
  const list = Object.values(columns);
  const sources = sourcesOf(new RunFacts(run as unknown as RunFields, now));
  return {
    *[Symbol.iterator]() {
      for (const source of sources) yield list.map(({ valueOf }) => valueOf(source) ?? null);
    },
  };
}
