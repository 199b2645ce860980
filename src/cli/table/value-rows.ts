import type { ColumnValue } from '../../rows/columns/column-type';
import type { RowBatch, RowEncoder } from './row-encoder';

const ROWS_IN_BATCH = 500;

/** Hands rows on as they are, for files that this thread does not know. */
export class ValueRows implements RowEncoder {
  #rows: (readonly ColumnValue[])[] = [];

  get waiting(): number {
    return this.#rows.length;
  }

  add(values: readonly ColumnValue[]): RowBatch | undefined {
    this.#rows.push(values);
    return this.waiting < ROWS_IN_BATCH ? undefined : this.end();
  }

  end(): RowBatch | undefined {
    const rows = this.#rows;
    this.#rows = [];
    return rows.length === 0 ? undefined : { rows };
  }
}
