/**
 * Runs as rows of tables, one a run, a task attempt or an iteration, and in the columns of Databricks' own system tables.
 *
 * @packageDocumentation
 */
export type { ColumnDescription } from './columns/column';
export type {
  ColumnType,
  ListColumnType,
  MapColumnType,
  ScalarColumnType,
  StructColumnType,
} from './columns/column-type';
export { tableJsonSchema } from './formats/table-json-schema';
export { tableDdl, type DdlEngine } from './formats/table-ddl';
export { rowsOf, type RowsOptions } from './rows-of';
export type { AttemptRow } from './row-types/attempt-row';
export type { IterationRow } from './row-types/iteration-row';
export type { JobRunTimelineRow } from './row-types/job-run-timeline-row';
export type { JobTaskRunTimelineRow } from './row-types/job-task-run-timeline-row';
export type { Rows } from './row-types/rows';
export type { RunRow } from './row-types/run-row';
export { TABLE_NAMES, type TableName } from './tables/table-names';
export { describeTable, type TableDescription } from './tables/tables';
