import { displayWidth } from '../report/text/width';
import { printable } from '../report/text/printable';
import type { LineWriter } from './line-writer';

const MEGABYTE = 1e6;
/** A smaller input is read so soon that nothing is shown. */
const SHOWN_FROM = 10 * MEGABYTE;
const STEP = 5 * MEGABYTE;

/**
 * Shows how much of a large input has been read, on one line of a terminal, which it overwrites. Clear the line before
 * anything else is written to that terminal.
 */
export class Progress {
  #name = '';
  #size: number | undefined;
  #read = 0;
  #nextStep = 0;
  #shownWidth = 0;

  readonly #stream: LineWriter | undefined;

  /**
   * @param stream - the terminal to write to; undefined shows nothing.
   */
  constructor(stream: LineWriter | undefined) {
    this.#stream = stream;
  }

  /**
   * Starts the next input.
   * @param size - its size in bytes, if known.
   */
  start(name: string, size?: number): void {
    this.#name = printable(name);
    this.#size = size;
    this.#read = 0;
    this.#nextStep = SHOWN_FROM;
    if (size !== undefined && size > SHOWN_FROM) this.#show();
  }

  /** Counts bytes that were read, and shows the sum every few megabytes. */
  advance(bytes: number): void {
    this.#read += bytes;
    if (this.#read > this.#nextStep) this.#show();
  }

  /** Clears the line. */
  clear(): void {
    if (this.#shownWidth === 0) return;
    this.#stream?.write(`\r${' '.repeat(this.#shownWidth)}\r`);
    this.#shownWidth = 0;
  }

  #show(): void {
    this.#nextStep = this.#read + STEP;
    if (!this.#stream) return;
    this.clear();
    const text = `${this.#name}: ${this.#amount} read`;
    this.#stream.write(text);
    this.#shownWidth = displayWidth(text);
  }

  get #amount(): string {
    const read = Math.floor(this.#read / MEGABYTE);
    if (this.#size === undefined) return `${read} MB`;
    const percent = Math.floor((this.#read / this.#size) * 100);
    return `${read} of ${Math.ceil(this.#size / MEGABYTE)} MB (${percent} %)`;
  }
}
