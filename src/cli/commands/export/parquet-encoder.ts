import type * as library from 'hyparquet-writer';
import type { ColumnType, ColumnValue } from '../../../rows/columns/column-type';
import { parquetSchema, parquetValue } from '../../../rows/formats/parquet-schema';
import type { TableName } from '../../../rows/tables/table-names';
import { describeTable } from '../../../rows/tables/tables';
import { packageVersion } from '../../package-version';
import type { RowEncoder } from './table-output';

/** What writes Parquet; it is loaded when the first file is written. */
export type ParquetLibrary = typeof library;

/** Rows in a row group: they are in memory until it is written. */
const ROWS_IN_GROUP = 20_000;

/** Writes rows as Parquet: a row group whenever there are rows enough, and the footer at the end. */
export class ParquetEncoder implements RowEncoder {
  readonly #bytes: InstanceType<ParquetLibrary['ByteWriter']>;
  readonly #writer: InstanceType<ParquetLibrary['ParquetWriter']>;
  readonly #columns: readonly { readonly name: string; readonly type: ColumnType }[];
  #data: ColumnValue[][];

  constructor({ ByteWriter, ParquetWriter }: ParquetLibrary, table: TableName) {
    this.#columns = describeTable(table).columns;
    this.#data = this.#columns.map(() => []);
    this.#bytes = new ByteWriter();
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [...parquetSchema(table)],
      createdBy: `databricks-jobs ${packageVersion()}`,
    });
  }

  get waiting(): number {
    return this.#data[0]?.length ?? 0;
  }

  add(values: readonly ColumnValue[]): Uint8Array | undefined {
    for (const [index, column] of this.#data.entries()) column.push(values[index] ?? null);
    if (this.waiting < ROWS_IN_GROUP) return undefined;
    this.#writeGroup();
    return this.#take();
  }

  end(): Uint8Array {
    this.#writeGroup();
    // The writer returns a promise only if it flushes by itself.
    void this.#writer.finish();
    return this.#take();
  }

  #writeGroup(): void {
    if (this.waiting === 0) return;
    // What a writer takes needs more memory than the values, so it is made now, a column at a time.
    const columnData = this.#columns.map(({ name, type }, index) => ({
      name,
      data: (this.#data[index] ?? []).map((value) => parquetValue(type, value)),
      statistics: isFilteredBy(name, type),
    }));
    void this.#writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP });
    this.#data = this.#columns.map(() => []);
  }

  #take(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    // The offset in the file goes on.
    this.#bytes.index = 0;
    return bytes;
  }
}

/** Whether queries leave row groups out by the column: the least and the greatest value of long texts tell nothing. */
function isFilteredBy(name: string, { kind }: ColumnType): boolean {
  return kind === 'timestamp' || kind === 'boolean' || /_(?:id|key)$/.test(name);
}
