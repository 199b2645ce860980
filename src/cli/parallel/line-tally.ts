const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** How many lines end in bytes that come in chunks: with LF, CRLF or CR. */
export class LineTally {
  #count = 0;
  #endsInReturn = false;

  get count(): number {
    return this.#count;
  }

  /** Counts the next chunk. */
  add(bytes: Buffer): void {
    for (
      let at = bytes.indexOf(CARRIAGE_RETURN);
      at !== -1;
      at = bytes.indexOf(CARRIAGE_RETURN, at + 1)
    ) {
      this.#count += 1;
    }
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
      const isPair = at === 0 ? this.#endsInReturn : bytes[at - 1] === CARRIAGE_RETURN;
      if (!isPair) this.#count += 1;
    }
    if (bytes.length > 0) this.#endsInReturn = bytes[bytes.length - 1] === CARRIAGE_RETURN;
  }
}
