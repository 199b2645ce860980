/** A place in a text: line and column from 1, offset from 0, in UTF-16 units. */
export interface TextPosition {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
  /** The index in the whole text, from 0. */
  readonly offset: number;
}

/** The first character of a text. */
const START: TextPosition = { line: 1, column: 1, offset: 0 };

/**
 * Counts the lines of a text, which may come in chunks. A line ends with LF, CRLF or CR. A byte order mark at the start
 * of the text takes an offset but no column. Positions must be asked for in ascending order.
 */
export class LineCounter {
  #chunk = '';
  /** The offset of the chunk's first character in the text. */
  #base: number;
  #line: number;
  #lineStart: number;
  /** The next LF and the next CR of the chunk that are not counted yet; `Infinity` if there is none. */
  #nextFeed = Infinity;
  #nextReturn = Infinity;

  /** @param start - the position of the first character of the first chunk. */
  constructor(start: TextPosition = START) {
    this.#base = start.offset;
    this.#line = start.line;
    this.#lineStart = start.offset - start.column + 1;
  }

  /** Goes on to the next chunk. */
  load(chunk: string): void {
    if (chunk === '') return;
    this.at(this.#chunk.length);
    const endsInReturn = this.#chunk.endsWith('\r');
    this.#base += this.#chunk.length;
    this.#chunk = chunk;
    // The two characters of a CRLF may be in two chunks.
    const from = endsInReturn && chunk.startsWith('\n') ? 1 : 0;
    if (from === 1) this.#lineStart = this.#base + 1;
    this.#nextFeed = indexOf(chunk, '\n', from);
    this.#nextReturn = indexOf(chunk, '\r', from);
    if (this.#base === 0 && chunk.startsWith('\uFEFF')) this.#lineStart = 1;
  }

  /** Goes on behind a chunk of so many characters, none of which ends a line. */
  pass(length: number): void {
    this.at(this.#chunk.length);
    this.#base += this.#chunk.length + length;
    this.#chunk = '';
    this.#nextFeed = Infinity;
    this.#nextReturn = Infinity;
  }

  /** Ends the current chunk before an index. */
  cut(index: number): void {
    this.at(index);
    this.#chunk = this.#chunk.slice(0, index);
  }

  /** The position of a character of the current chunk, or of its end. */
  at(index: number): TextPosition {
    for (let end = this.#nextLineEnd(); end < index; end = this.#nextLineEnd()) {
      this.#line += 1;
      this.#lineStart = this.#base + end + 1;
      if (this.#nextFeed <= end) this.#nextFeed = indexOf(this.#chunk, '\n', end + 1);
      if (this.#nextReturn <= end) this.#nextReturn = indexOf(this.#chunk, '\r', end + 1);
    }
    const offset = this.#base + index;
    return { line: this.#line, column: offset - this.#lineStart + 1, offset };
  }

  /** The index of the character that ends the current line: of a CRLF, the LF. */
  #nextLineEnd(): number {
    const isPair = this.#nextFeed === this.#nextReturn + 1;
    return isPair ? this.#nextFeed : Math.min(this.#nextFeed, this.#nextReturn);
  }
}

function indexOf(text: string, char: string, from: number): number {
  const index = text.indexOf(char, from);
  return index < 0 ? Infinity : index;
}
