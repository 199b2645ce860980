import { csvCell } from '../../json/csv-cell';
import type { ColumnValue } from '../columns/column-type';

/** A row as a line of CSV, without its end. Lists, structs and maps are JSON text; null is nothing. */
export function csvLine(values: Iterable<ColumnValue>): string {
  return Array.from(values, cellOf).join(',');
}

function cellOf(value: ColumnValue): string {
  if (value === null) return '';
  if (value instanceof Date) return csvCell(value.toISOString());
  return csvCell(typeof value === 'object' ? JSON.stringify(value) : value);
}
