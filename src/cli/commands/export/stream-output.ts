import type { LineWriter } from '../../line-writer';
import type { FileFormat, Piece } from '../../table/row-encoder';
import type { TableOutput } from './table-output';

/** Rows on standard output. */
export class StreamOutput implements TableOutput {
  readonly isStream = true;
  readonly #format: FileFormat;
  readonly #out: LineWriter;
  #isStarted = false;

  constructor(format: FileFormat, out: LineWriter) {
    this.#format = format;
    this.#out = out;
  }

  get isClosed(): boolean {
    return this.#out.isClosed;
  }

  async add(piece: Piece): Promise<void> {
    await this.#start();
    await this.#out.text(String(this.#format.next(piece)));
  }

  async finish(): Promise<void> {
    await this.#start();
    await this.#out.text(String(this.#format.tail()));
  }

  abort(): void {
    // What was written is written.
  }

  async #start(): Promise<void> {
    if (!this.#isStarted) await this.#out.text(String(this.#format.head()));
    this.#isStarted = true;
  }
}
