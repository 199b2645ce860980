import { csvLine } from '../../rows/formats/csv-line';
import type { NamedColumn } from '../../rows/columns/column';
import type { ColumnValue } from '../../rows/columns/column-type';
import { valuesOf } from '../../rows/values-of';
import type { FileFormat, RowEncoder } from './row-encoder';

/** Text is handed on in pieces of about this length. */
const PIECE = 2 ** 16;

/** Makes lines of rows. */
export class TextRows implements RowEncoder {
  readonly #lineOf: (source: unknown) => string;
  #text = '';
  #waiting = 0;

  private constructor(lineOf: (source: unknown) => string) {
    this.#lineOf = lineOf;
  }

  /** Rows as CSV. */
  static csv(columns: readonly NamedColumn<unknown>[]): TextRows {
    return new TextRows((source) => csvLine(valuesOf(columns, source)));
  }

  /** Rows as JSON objects, one a line. */
  static ndjson(columns: readonly NamedColumn<unknown>[]): TextRows {
    const keys = columns.map(
      ({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    );
    return new TextRows((source) => {
      let line = '';
      for (const [index, column] of columns.entries()) {
        line += (keys[index] as string) + jsonOf(column.valueOf(source) ?? null);
      }
      return `${line}}`;
    });
  }

  get waiting(): number {
    return this.#waiting;
  }

  add(sources: readonly unknown[]): readonly string[] {
    const ready: string[] = [];
    for (const source of sources) {
      this.#text += `${this.#lineOf(source)}\n`;
      this.#waiting += 1;
      if (this.#text.length >= PIECE) ready.push(this.#take());
    }
    return ready;
  }

  end(): string | undefined {
    return this.#text === '' ? undefined : this.#take();
  }

  #take(): string {
    const text = this.#text;
    this.#text = '';
    this.#waiting = 0;
    return text;
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
