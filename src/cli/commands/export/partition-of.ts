import type { ColumnValue } from '../../../rows/columns/column-type';
import type { TableName } from '../../../rows/tables/table-names';
import { describeTable } from '../../../rows/tables/tables';
import type { PartitionBy } from './export-options';

/** What engines read as null. */
export const UNKNOWN = '__HIVE_DEFAULT_PARTITION__';

/** Gives a function that names the folder of a row, in the form that engines read: `day=2026-03-05`. */
export function partitioner(
  table: TableName,
  by: PartitionBy,
): (values: readonly ColumnValue[]) => string {
  const names = describeTable(table).columns.map(({ name }) => name);
  const start = Math.max(names.indexOf('start_time'), names.indexOf('period_start_time'));
  const index = by === 'day' ? start : names.indexOf('job_id');
  return (values) => {
    const value = values[index];
    const key = value instanceof Date ? value.toISOString().slice(0, 10) : value;
    return `${by}=${typeof key === 'string' ? key : UNKNOWN}`;
  };
}
