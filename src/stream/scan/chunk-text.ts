import { ModelParseError } from '../../errors/model-parse-error';
import { LineCounter, type TextPosition } from '../../json/text-position';
import { TextCapture } from './text-capture';

/** The current chunk of a text, with the positions in the whole text. */
export class ChunkText {
  readonly #lines: LineCounter;
  #text = '';
  #held = '';

  /** @param start - the position of the first character; without it, the start of a text. */
  constructor(start?: TextPosition) {
    this.#lines = new LineCounter(start);
  }

  /** The text of the chunk. */
  get text(): string {
    return this.#text;
  }

  /** True if text is held that stands behind the chunk. */
  get isHolding(): boolean {
    return this.#held !== '';
  }

  /**
   * Goes on to the next chunk: what was held, and the text after it.
   * @returns how much was held.
   */
  load(next: string): number {
    const { length } = this.#held;
    const text = this.#held + next;
    this.#held = '';
    if (text === '') return 0;
    this.#text = text;
    this.#lines.load(text);
    return length;
  }

  /** Goes on behind a line of so many characters. */
  passLine(length: number): void {
    this.#text = '';
    this.#lines.pass(length);
  }

  /** Ends the chunk before an index, and holds the rest for the next one. */
  hold(index: number): void {
    this.#held = this.#text.slice(index);
    this.#text = this.#text.slice(0, index);
    this.#lines.cut(index);
  }

  /** The position of a character of the chunk, or of its end. Positions must be asked for in ascending order. */
  at(index: number): TextPosition {
    return this.#lines.at(index);
  }

  /** Text that the caller has decoded may still have the byte order mark. */
  isByteOrderMark(index: number): boolean {
    return this.#text[index] === '\uFEFF' && this.at(index).offset === 0;
  }

  /** Starts to capture at a character of the chunk. */
  openCapture(from: number): TextCapture {
    const capture = new TextCapture();
    capture.start(from, this.at(from));
    return capture;
  }

  /** Captures a part of the chunk. */
  capture(from: number, end: number): TextCapture {
    const capture = this.openCapture(from);
    capture.stop(this.#text, end);
    return capture;
  }

  /** Captures a text that follows the chunk. */
  captureNext(text: string): TextCapture {
    const capture = new TextCapture();
    capture.start(0, this.at(this.#text.length));
    capture.stop(text, text.length);
    return capture;
  }

  /** @throws ModelParseError always, with the position of a character of the chunk, or of its end. */
  refuse(index: number, reason: string): never {
    throw new ModelParseError(reason, this.at(index));
  }

  /**
   * Refuses what stands behind the chunk.
   * @throws ModelParseError always.
   */
  refuseRest(reason: string): never {
    const end = this.at(this.#text.length);
    // If that is no text, a CR before it and an LF after it end a line each.
    this.passLine(0);
    throw new ModelParseError(reason, end);
  }
}
