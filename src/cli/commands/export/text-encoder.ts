import { csvLine } from '../../../rows/formats/csv-line';
import type { ColumnValue } from '../../../rows/columns/column-type';
import type { RowEncoder } from './table-output';

/** Text is handed on in pieces of about this length. */
const PIECE = 2 ** 16;

/** Writes rows as lines. */
export class TextEncoder implements RowEncoder {
  readonly #lineOf: (values: readonly ColumnValue[]) => string;
  #text: string;
  #waiting = 0;

  private constructor(head: string, lineOf: (values: readonly ColumnValue[]) => string) {
    this.#text = head;
    this.#lineOf = lineOf;
  }

  /** Rows as CSV, below a line with the names. */
  static csv(names: readonly string[]): TextEncoder {
    return new TextEncoder(`${csvLine(names)}\n`, csvLine);
  }

  /** Rows as JSON objects, one a line. */
  static ndjson(names: readonly string[]): TextEncoder {
    const keys = names.map((name) => `${JSON.stringify(name)}:`);
    return new TextEncoder(
      '',
      (values) =>
        `{${values.map((value, index) => `${keys[index]}${JSON.stringify(value)}`).join(',')}}`,
    );
  }

  get waiting(): number {
    return this.#waiting;
  }

  add(values: readonly ColumnValue[]): string | undefined {
    this.#text += `${this.#lineOf(values)}\n`;
    this.#waiting += 1;
    return this.#text.length < PIECE ? undefined : this.end();
  }

  end(): string {
    const text = this.#text;
    this.#text = '';
    this.#waiting = 0;
    return text;
  }
}
