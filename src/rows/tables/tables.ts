import { assertChoice } from '../../json/check-options';
import type { ColumnDescription } from '../columns/column';
import { ATTEMPTS } from './attempts';
import { ITERATIONS } from './iterations';
import { JOB_RUN_TIMELINE } from './job-run-timeline';
import { JOB_TASK_RUN_TIMELINE } from './job-task-run-timeline';
import { RUNS } from './runs';
import type { Table } from './table';
import { TABLE_NAMES, type TableName } from './table-names';

const TABLES: Readonly<Record<TableName, Table<unknown>>> = {
  runs: anyTable(RUNS),
  attempts: anyTable(ATTEMPTS),
  iterations: anyTable(ITERATIONS),
  job_run_timeline: anyTable(JOB_RUN_TIMELINE),
  job_task_run_timeline: anyTable(JOB_TASK_RUN_TIMELINE),
};

/** What the rows of a table are made from is between its columns and its `sourcesOf`. */
function anyTable<Source>(table: Table<Source>): Table<unknown> {
  return table as unknown as Table<unknown>;
}

/** What is said of a table, whatever is made of it. */
export interface TableDescription {
  /** Its name. */
  readonly name: TableName;
  /** What a row stands for. */
  readonly doc: string;
  /** Its columns in order. */
  readonly columns: readonly ColumnDescription[];
}

/**
 * The table of a name.
 * @throws ModelUsageError if there is none.
 */
export function tableNamed(name: TableName): Table<unknown> {
  assertChoice('table', TABLE_NAMES, name);
  return TABLES[name];
}

/**
 * What is said of a table: its columns with their types and units.
 * @throws ModelUsageError if there is no table of that name.
 * @example
 * ```ts
 * import { describeTable } from 'databricks-jobs/rows';
 *
 * const [first] = describeTable('runs').columns;
 * console.log([first?.name, first?.type.kind]); // => ['chain_key', 'text']
 * ```
 * @see {@link rowsOf}
 */
export function describeTable(table: TableName): TableDescription {
  const { doc, columns } = tableNamed(table);
  return {
    name: table,
    doc,
    columns: Object.entries(columns).map(([name, { type, unit, nullable, doc: columnDoc }]) => ({
      name,
      type,
      ...(unit && { unit }),
      nullable,
      doc: columnDoc,
    })),
  };
}
