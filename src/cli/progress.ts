import { displayWidth } from '../report/text/width';
import { printable } from '../report/text/printable';
import type { LineWriter } from './line-writer';

const MEGABYTE = 1e6;
/** Less is read before anyone asks. */
const SHOWN_FROM = 10 * MEGABYTE;
const STEP = 5 * MEGABYTE;

/**
 * How much of a large input has been read, on one line of a terminal that is written over and over. Before anything
 * else is written to that terminal the line has to be cleared.
 */
export class Progress {
  #name = '';
  #size: number | undefined;
  #read = 0;
  #nextStep = 0;
  #shownWidth = 0;

  /**
   * Shows nothing where nobody watches.
   * @param stream - where to; undefined where that is no terminal.
   */
  constructor(private readonly stream: LineWriter | undefined) {}

  /**
   * Begins with the next input.
   * @param size - its bytes, where that is known.
   */
  start(name: string, size?: number): void {
    this.#name = printable(name);
    this.#size = size;
    this.#read = 0;
    this.#nextStep = SHOWN_FROM;
    if (size !== undefined && size > SHOWN_FROM) this.#show();
  }

  /** Counts bytes that were read, and shows where that came to. */
  advance(bytes: number): void {
    this.#read += bytes;
    if (this.#read > this.#nextStep) this.#show();
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shownWidth === 0) return;
    this.stream?.write(`\r${' '.repeat(this.#shownWidth)}\r`);
    this.#shownWidth = 0;
  }

  #show(): void {
    this.#nextStep = this.#read + STEP;
    if (!this.stream) return;
    this.clear();
    const text = `${this.#name}: ${this.#amount} read`;
    this.stream.write(text);
    this.#shownWidth = displayWidth(text);
  }

  get #amount(): string {
    const read = Math.floor(this.#read / MEGABYTE);
    if (this.#size === undefined) return `${read} MB`;
    const percent = Math.floor((this.#read / this.#size) * 100);
    return `${read} of ${Math.ceil(this.#size / MEGABYTE)} MB (${percent} %)`;
  }
}
