import type { NamedColumn } from '../../rows/columns/column';
import type { ColumnValue } from '../../rows/columns/column-type';
import type { TableName } from '../../rows/tables/table-names';
import { describeTable } from '../../rows/tables/tables';
import { columnsOf } from '../../rows/values-of';
import { isNested } from '../parquet/create-builder';
import { ParquetFile } from './parquet-file';
import { ParquetRows } from './parquet-rows';
import type { ExportFormat, FileFormat, RowEncoder } from './row-encoder';
import { TextFile, TextRows } from './text-rows';
import { ValueRows } from './value-rows';

/**
 * Gives a function that makes an encoder.
 * @param format - `values` hands the values of rows on as they are.
 * @param columns - make the values of a row from its source. Default: the columns of the table.
 */
export async function encoderMaker(
  table: TableName,
  format: ExportFormat | 'values',
  columns = columnsOf(table),
): Promise<() => RowEncoder> {
  switch (format) {
    case 'values':
      return () => new ValueRows(columns);
    case 'csv':
      return () => TextRows.csv(columns);
    case 'ndjson':
      return () => TextRows.ndjson(columns);
    case 'parquet': {
      // What writes nested columns is loaded if the table has such.
      const library = columns.some(({ type }) => isNested(type))
        ? await import('hyparquet-writer')
        : undefined;
      return () => new ParquetRows(columns, library);
    }
  }
}

/** The columns of a table, for rows that are lists of values already. */
export function valueColumnsOf(table: TableName): readonly NamedColumn<unknown>[] {
  return describeTable(table).columns.map((column, index) => ({
    ...column,
    valueOf: (values) => (values as readonly ColumnValue[])[index],
  }));
}

/** Gives a function that starts a file. What writes the footer of Parquet is loaded if it is needed. */
export async function fileMaker(table: TableName, format: ExportFormat): Promise<() => FileFormat> {
  const names = describeTable(table).columns.map(({ name }) => name);
  if (format === 'csv') return () => TextFile.csv(names);
  if (format === 'ndjson') return () => new TextFile('');
  const library = await import('hyparquet-writer');
  return () => new ParquetFile(library, table);
}
