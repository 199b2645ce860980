import type { Rows } from '../row-types/rows';

/** The name of a table. */
export type TableName = keyof Rows;

const NAMES: Readonly<Record<TableName, true>> = {
  runs: true,
  attempts: true,
  iterations: true,
  job_run_timeline: true,
  job_task_run_timeline: true,
};

/** The names of all tables. */
export const TABLE_NAMES = Object.keys(NAMES) as readonly TableName[];
