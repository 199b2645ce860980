import type { ColumnValue } from '../../../rows/columns/column-type';
import type { LineWriter } from '../../line-writer';
import type { RowEncoder, TableOutput } from './table-output';

/** Rows on standard output. */
export class StreamOutput implements TableOutput {
  readonly #encoder: RowEncoder;
  readonly #out: LineWriter;

  constructor(encoder: RowEncoder, out: LineWriter) {
    this.#encoder = encoder;
    this.#out = out;
  }

  add(values: readonly ColumnValue[]): Promise<void> | undefined {
    const ready = this.#encoder.add(values);
    return ready === undefined ? undefined : this.#out.text(String(ready));
  }

  async finish(): Promise<void> {
    await this.#out.text(String(this.#encoder.end()));
  }

  abort(): void {
    // What was written is written.
  }
}
