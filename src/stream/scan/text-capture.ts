import { ModelParseError } from '../../errors/model-parse-error';
import type { TextPosition } from './chunk-cursor';

/** Text that is longer is not held; one run comes nowhere near it, but a bracket that is never closed does. */
const MOST_CHARACTERS = 2 ** 28;

/** A piece of the text that was captured in one go, and where it stood. */
interface Segment {
  /** Where the piece starts in what was captured. */
  readonly start: number;
  readonly position: TextPosition;
}

/** Text that is cut out of a source, over the borders of chunks and, for pages, around the runs in them. */
export class TextCapture {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  /** Where the piece that is being captured starts in the current chunk. */
  #from = 0;

  /** Starts a piece at an index of the current chunk. */
  start(index: number, position: TextPosition): void {
    this.#segments.push({ start: this.#length, position });
    this.#from = index;
  }

  /** Ends the piece before an index of the current chunk. */
  stop(chunk: string, index: number): void {
    const piece = chunk.slice(this.#from, index);
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#from = index;
    if (this.#length > MOST_CHARACTERS) {
      throw new ModelParseError(
        `a value has more than ${MOST_CHARACTERS} characters; a bracket may be missing at its end`,
        this.position,
      );
    }
  }

  /** Takes the rest of a chunk and goes on in the next one. */
  carryOver(chunk: string): void {
    this.stop(chunk, chunk.length);
    this.#from = 0;
  }

  /** What was captured. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** True where what was captured starts with this character. */
  startsWith(char: string): boolean {
    return this.#pieces[0]?.startsWith(char) === true;
  }

  /** Where it starts in the source. */
  get position(): TextPosition {
    return (this.#segments[0] as Segment).position;
  }

  /** Where a character of what was captured stood in the source. */
  positionOf(index: number): TextPosition {
    const { start, position } = this.#segments.findLast(
      (candidate) => candidate.start <= index,
    ) as Segment;
    const lines = this.text.slice(start, index).split('\n');
    const last = lines.at(-1) as string;
    return {
      line: position.line + lines.length - 1,
      column: lines.length === 1 ? position.column + last.length : last.length + 1,
      offset: position.offset + index - start,
    };
  }
}
