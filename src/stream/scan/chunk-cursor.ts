/** A place in a text: line and column from 1, offset from 0, in UTF-16 units. */
export interface TextPosition {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
  /** The index in the whole text, from 0. */
  readonly offset: number;
}

/** Knows the places of the characters of a text that comes in chunks; may only be asked for ever later ones. */
export class ChunkCursor {
  #chunk = '';
  /** The offset of the chunk's first character in the text. */
  #base = 0;
  #line = 1;
  #lineStart = 0;
  /** The next line break in the chunk that has not been counted; looked up once for each break. */
  #nextBreak = -1;

  /** Goes on to the next chunk. */
  load(chunk: string): void {
    this.at(this.#chunk.length);
    this.#base += this.#chunk.length;
    this.#chunk = chunk;
    this.#nextBreak = chunk.indexOf('\n');
    // A byte order mark takes no column.
    if (this.#base === 0 && chunk.startsWith('\uFEFF')) this.#lineStart = 1;
  }

  /** The place of a character of the current chunk. */
  at(index: number): TextPosition {
    while (this.#nextBreak >= 0 && this.#nextBreak < index) {
      this.#line += 1;
      this.#lineStart = this.#base + this.#nextBreak + 1;
      this.#nextBreak = this.#chunk.indexOf('\n', this.#nextBreak + 1);
    }
    const offset = this.#base + index;
    return { line: this.#line, column: offset - this.#lineStart + 1, offset };
  }
}
