import type { ColumnDescription } from '../../rows/columns/column';
import type { ColumnValue } from '../../rows/columns/column-type';
import { encodeGroup, type EncodedGroup } from '../parquet/encode-group';
import type { NestedWriter } from '../parquet/nested-writer';
import type { RowEncoder } from './row-encoder';

/** Rows in a row group: they are in memory until it is written. */
const ROWS_IN_GROUP = 20_000;
/** So many characters are enough for a row group: messages may be long. */
const TEXT_IN_GROUP = 2 ** 24;

/** Makes row groups of rows. */
export class ParquetRows implements RowEncoder {
  readonly #columns: readonly ColumnDescription[];
  readonly #nested: NestedWriter | undefined;
  #data: ColumnValue[][];
  #text = 0;

  constructor(columns: readonly ColumnDescription[], nested: NestedWriter | undefined) {
    this.#columns = columns;
    this.#nested = nested;
    this.#data = columns.map(() => []);
  }

  get waiting(): number {
    return this.#data[0]?.length ?? 0;
  }

  add(values: readonly ColumnValue[]): EncodedGroup | undefined {
    const data = this.#data;
    let text = 0;
    for (let index = 0; index < data.length; index += 1) {
      const value = values[index] as ColumnValue;
      (data[index] as ColumnValue[]).push(value);
      if (typeof value === 'string') text += value.length;
    }
    this.#text += text;
    return this.waiting < ROWS_IN_GROUP && this.#text < TEXT_IN_GROUP ? undefined : this.end();
  }

  end(): EncodedGroup | undefined {
    if (this.waiting === 0) return undefined;
    const group = encodeGroup(this.#columns, this.#data, this.#nested);
    this.#data = this.#columns.map(() => []);
    this.#text = 0;
    return group;
  }
}
