/** Where a line ends: at an LF, a CRLF or a CR. */
interface LineEnd {
  readonly index: number;
  /** The characters that end the line. */
  readonly text: string;
}

/** The ends of the lines of a text, one after the other. */
export class LineEnds {
  readonly #text: string;
  /** `Infinity` if there is none. */
  #nextFeed: number;
  #nextReturn: number;

  constructor(text: string) {
    this.#text = text;
    this.#nextFeed = this.#find('\n', 0);
    this.#nextReturn = this.#find('\r', 0);
  }

  /** The next one; undefined after the last. */
  next(): LineEnd | undefined {
    const feed = this.#nextFeed;
    const carriage = this.#nextReturn;
    const index = Math.min(feed, carriage);
    if (index === Infinity) return undefined;
    const isPair = feed === carriage + 1;
    if (feed === index || isPair) this.#nextFeed = this.#find('\n', feed + 1);
    if (carriage === index) this.#nextReturn = this.#find('\r', carriage + 1);
    if (isPair) return { index, text: '\r\n' };
    return { index, text: feed === index ? '\n' : '\r' };
  }

  #find(char: string, from: number): number {
    const index = this.#text.indexOf(char, from);
    return index === -1 ? Infinity : index;
  }
}
