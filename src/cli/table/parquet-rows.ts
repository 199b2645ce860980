import type { ParquetColumn } from '../parquet/parquet-column';
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
  /** Rows since the size was added up. */
  #unmeasured = 0;

  /** @param library - needed if a column is nested. */
  constructor(columns: readonly ParquetColumn[], library?: ParquetLibrary) {
    this.#groups = new GroupEncoder(columns, library);
  }

  get waiting(): number {
    return this.#groups.rows;
  }

  add(list: readonly unknown[]): readonly EncodedGroup[] {
    const groups = this.#groups;
    const ready: EncodedGroup[] = [];
    for (let from = 0; from < list.length;) {
      const free = ROWS_IN_GROUP - groups.rows;
      const to = Math.min(list.length, from + Math.min(ROWS_BETWEEN_SIZES, free));
      groups.add({ list, from, to });
      if (groups.rows >= ROWS_IN_GROUP || this.#isLarge(to - from)) ready.push(groups.take());
      from = to;
    }
    return ready;
  }

  end(): EncodedGroup | undefined {
    return this.#groups.rows === 0 ? undefined : this.#groups.take();
  }

  #isLarge(added: number): boolean {
    this.#unmeasured += added;
    if (this.#unmeasured < ROWS_BETWEEN_SIZES) return false;
    this.#unmeasured = 0;
    return this.#groups.size > SIZE_OF_GROUP;
  }
}
