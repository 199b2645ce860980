import type { TableName } from '../../rows/tables/table-names';
import { describeTable } from '../../rows/tables/tables';
import { isNested } from '../parquet/create-builder';
import { ParquetFile } from './parquet-file';
import { ParquetRows } from './parquet-rows';
import type { ExportFormat, FileFormat, RowEncoder } from './row-encoder';
import { TextFile, TextRows } from './text-rows';
import { ValueRows } from './value-rows';

/**
 * Gives a function that makes an encoder.
 * @param format - `values` hands the rows on as they are.
 */
export async function encoderMaker(
  table: TableName,
  format: ExportFormat | 'values',
): Promise<() => RowEncoder> {
  return format === 'values' ? () => new ValueRows() : formatEncoderMaker(table, format);
}

/** What writes nested columns of Parquet is loaded if the table has such. */
async function formatEncoderMaker(
  table: TableName,
  format: ExportFormat,
): Promise<() => RowEncoder> {
  const { columns } = describeTable(table);
  if (format === 'csv') return () => TextRows.csv();
  if (format === 'ndjson') {
    const names = columns.map(({ name }) => name);
    return () => TextRows.ndjson(names);
  }
  const library = columns.some(({ type }) => isNested(type))
    ? await import('hyparquet-writer')
    : undefined;
  return () => new ParquetRows(columns, library);
}

/** Gives a function that starts a file. What writes the footer of Parquet is loaded if it is needed. */
export async function fileMaker(table: TableName, format: ExportFormat): Promise<() => FileFormat> {
  const names = describeTable(table).columns.map(({ name }) => name);
  if (format === 'csv') return () => TextFile.csv(names);
  if (format === 'ndjson') return () => new TextFile('');
  const library = await import('hyparquet-writer');
  return () => new ParquetFile(library, table);
}
