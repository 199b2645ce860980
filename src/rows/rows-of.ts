import { assertOptions } from '../json/check-options';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import type { Instant } from '../domain/values/instant';
import type { NamedColumn } from './columns/column';
import type { Rows } from './row-types/rows';
import type { TableName } from './tables/table-names';
import { columnsOf, sourcesOf, valuesOf } from './values-of';

/** Which rows to make of a run. */
export interface RowsOptions<T extends TableName = TableName> {
  /** The table. */
  readonly table: T;
  /**
   * Reference time for what is active. Default: when the server answered, as its count `run_duration` tells; without one, the
   * times that go on are null.
   */
  readonly now?: Instant;
}

/**
 * The rows of a run in a table, one after the other. What is not known is null, never 0. Secrets in texts are masked by their
 * form. A run of which there are several documents gives rows for each: `snapshot_order` tells which one knows most.
 * @throws ModelUsageError if there is no such table or option.
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { rowsOf } from 'databricks-jobs/rows';
 *
 * const run = Run.fromJson(`{"run_id": 101, "run_duration": 60000,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}}`);
 * const [row] = rowsOf(run, { table: 'runs' });
 * console.log([row?.run_id, row?.outcome]); // => ['101', 'success']
 * ```
 * @see {@link describeTable}
 */
export function rowsOf<T extends TableName>(
  run: Lenient<Run, 'open'>,
  options: RowsOptions<T>,
): Generator<Rows[T]> {
  assertOptions('option of rowsOf', options, ['table', 'now']);
  const { table, now } = options;
  const sources = sourcesOf(run, table, now === undefined ? undefined : Number(now));
  return rowsIn(columnsOf(table), sources);
}

/**
 * The row of each source. Not a generator inside a function: V8 makes a hidden class for each such one, which keeps all that the
 * function knows, here the run, from being collected with young objects.
 */
function* rowsIn<Row>(
  columns: readonly NamedColumn<unknown>[],
  sources: Iterable<unknown>,
): Generator<Row> {
  for (const source of sources) {
    const values = valuesOf(columns, source);
    yield Object.fromEntries(columns.map(({ name }, index) => [name, values[index]])) as Row;
  }
}
