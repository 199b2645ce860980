/** The least and the greatest value, as the footer has them. */
export interface Bounds {
  readonly min_value: string | bigint | boolean;
  readonly max_value: string | bigint | boolean;
}

/** Halves of characters: JavaScript sorts them before some characters that UTF-8 has before them. */
const HALF = /[\uD800-\uDFFF]/;

/** The least and the greatest text; undefined if there is none, and if JavaScript sorts them otherwise than UTF-8. */
export class TextBounds {
  #least: string | undefined;
  #greatest = '';
  #isSure = true;

  add(text: string): void {
    if (this.#least === undefined || text < this.#least) this.#least = text;
    if (text > this.#greatest) this.#greatest = text;
    this.#isSure &&= !HALF.test(text);
  }

  take(): Bounds | undefined {
    const least = this.#isSure ? this.#least : undefined;
    const bounds =
      least === undefined ? undefined : { min_value: least, max_value: this.#greatest };
    [this.#least, this.#greatest, this.#isSure] = [undefined, '', true];
    return bounds;
  }
}
