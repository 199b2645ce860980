import { csvLine } from '../../rows/formats/csv-line';
import type { ColumnValue } from '../../rows/columns/column-type';
import type { FileFormat, RowEncoder } from './row-encoder';

/** Text is handed on in pieces of about this length. */
const PIECE = 2 ** 16;

/** Makes lines of rows. */
export class TextRows implements RowEncoder {
  readonly #lineOf: (values: readonly ColumnValue[]) => string;
  #text = '';
  #waiting = 0;

  private constructor(lineOf: (values: readonly ColumnValue[]) => string) {
    this.#lineOf = lineOf;
  }

  /** Rows as CSV. */
  static csv(): TextRows {
    return new TextRows(csvLine);
  }

  /** Rows as JSON objects, one a line. */
  static ndjson(names: readonly string[]): TextRows {
    const keys = names.map((name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    return new TextRows((values) => {
      let line = '';
      for (let index = 0; index < keys.length; index += 1) {
        line += (keys[index] as string) + jsonOf(values[index] as ColumnValue);
      }
      return `${line}}`;
    });
  }

  get waiting(): number {
    return this.#waiting;
  }

  add(values: readonly ColumnValue[]): string | undefined {
    this.#text += `${this.#lineOf(values)}\n`;
    this.#waiting += 1;
    return this.#text.length < PIECE ? undefined : this.end();
  }

  end(): string | undefined {
    const text = this.#text;
    this.#text = '';
    this.#waiting = 0;
    return text === '' ? undefined : text;
  }
}

/** A file of lines, below a line with the names if it is CSV. */
export class TextFile implements FileFormat {
  readonly #head: string;

  constructor(head: string) {
    this.#head = head;
  }

  /** The first line of CSV. */
  static csv(names: readonly string[]): TextFile {
    return new TextFile(`${csvLine(names)}\n`);
  }

  head(): string {
    return this.#head;
  }

  next(piece: string): string {
    return piece;
  }

  tail(): string {
    return '';
  }
}

/** What needs no escapes and is short: most texts. */
const PLAIN = /^[\w .:/#?=&@+-]{0,200}$/;

function jsonOf(value: ColumnValue): string {
  switch (typeof value) {
    case 'string':
      return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return value === null ? 'null' : JSON.stringify(value);
  }
}
