import type { NamedColumn } from '../../rows/columns/column';
import type { ColumnValue } from '../../rows/columns/column-type';
import { valuesOf } from '../../rows/values-of';
import type { RowBatch, RowEncoder } from './row-encoder';

const ROWS_IN_BATCH = 500;

/** Hands the values of rows on as they are, for files that this thread does not know. */
export class ValueRows implements RowEncoder {
  readonly #columns: readonly NamedColumn<unknown>[];
  #rows: (readonly ColumnValue[])[] = [];

  constructor(columns: readonly NamedColumn<unknown>[]) {
    this.#columns = columns;
  }

  get waiting(): number {
    return this.#rows.length;
  }

  add(sources: readonly unknown[]): readonly RowBatch[] {
    const ready: RowBatch[] = [];
    for (const source of sources) {
      this.#rows.push(valuesOf(this.#columns, source));
      if (this.waiting >= ROWS_IN_BATCH) ready.push({ rows: this.#rows.splice(0) });
    }
    return ready;
  }

  end(): RowBatch | undefined {
    return this.waiting === 0 ? undefined : { rows: this.#rows.splice(0) };
  }
}
