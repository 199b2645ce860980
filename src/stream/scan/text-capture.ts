import { ModelParseError } from '../../errors/model-parse-error';
import { LineCounter, type TextPosition } from '../../json/text-position';

/** Longer text is refused. No run is that long, but a bracket that is never closed makes a text so. */
const MOST_CHARACTERS = 2 ** 28;

/** A part of the captured text that is in one piece in the source. */
interface Segment {
  /** The index in the captured text. */
  readonly start: number;
  /** The position in the source. */
  readonly position: TextPosition;
}

/** Text that is cut out of a source. It may go over several chunks; the text of a page leaves out the runs in it. */
export class TextCapture {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  /** The index in the current chunk at which the open piece starts. */
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

  /** Captures the rest of a chunk and continues in the next one. */
  carryOver(chunk: string): void {
    this.stop(chunk, chunk.length);
    this.#from = 0;
  }

  /** The captured text. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** True if the captured text starts with this character. */
  startsWith(char: string): boolean {
    return this.#pieces[0]?.startsWith(char) === true;
  }

  /** The position in the source at which the text starts. */
  get position(): TextPosition {
    return (this.#segments[0] as Segment).position;
  }

  /** The position in the source of a character of the captured text. */
  positionOf(index: number): TextPosition {
    const { start, position } = this.#segments.findLast(
      (candidate) => candidate.start <= index,
    ) as Segment;
    const lines = new LineCounter(position);
    lines.load(this.text.slice(start));
    return lines.at(index - start);
  }
}
