import type { ColumnDescription } from '../../rows/columns/column';
import type { ColumnValue } from '../../rows/columns/column-type';
import { GroupEncoder, type EncodedGroup } from '../parquet/group-encoder';
import type { ParquetLibrary } from '../parquet/parquet-library';
import type { RowEncoder } from './row-encoder';

/** Rows in a row group: they are in memory until it is written. */
const ROWS_IN_GROUP = 20_000;
/** So many bytes are enough for a row group: messages may be long. */
const SIZE_OF_GROUP = 2 ** 25;
/** It takes time to add sizes up. */
const ROWS_BETWEEN_SIZES = 64;

/** Makes row groups of rows. */
export class ParquetRows implements RowEncoder {
  readonly #groups: GroupEncoder;

  /** @param library - needed if a column is nested. */
  constructor(columns: readonly ColumnDescription[], library?: ParquetLibrary) {
    this.#groups = new GroupEncoder(columns, library);
  }

  get waiting(): number {
    return this.#groups.rows;
  }

  add(values: readonly ColumnValue[]): EncodedGroup | undefined {
    const groups = this.#groups;
    groups.add(values);
    const isLarge = groups.rows % ROWS_BETWEEN_SIZES === 0 && groups.size > SIZE_OF_GROUP;
    return isLarge || groups.rows >= ROWS_IN_GROUP ? groups.take() : undefined;
  }

  end(): EncodedGroup | undefined {
    return this.#groups.rows === 0 ? undefined : this.#groups.take();
  }
}
