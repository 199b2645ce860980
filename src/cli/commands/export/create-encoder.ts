import type { TableName } from '../../../rows/tables/table-names';
import { describeTable } from '../../../rows/tables/tables';
import type { ExportFormat } from './export-options';
import { ParquetEncoder } from './parquet-encoder';
import type { RowEncoder } from './table-output';
import { TextEncoder } from './text-encoder';

/** Gives a function that makes an encoder for each file. What writes Parquet is loaded if it is needed. */
export async function encoderMaker(
  table: TableName,
  format: ExportFormat,
): Promise<() => RowEncoder> {
  const names = describeTable(table).columns.map(({ name }) => name);
  if (format === 'csv') return () => TextEncoder.csv(names);
  if (format === 'ndjson') return () => TextEncoder.ndjson(names);
  const library = await import('hyparquet-writer');
  return () => new ParquetEncoder(library, table);
}
