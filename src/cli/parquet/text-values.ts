import { ByteSink } from './byte-sink';
import { TextBounds } from './bounds';
import { GrowingArray } from './growing-array';
import { SnappyTexts, storedInSnappy } from './snappy-texts';
import type { StoredValues, ValueStore } from './stored-values';
import { bitsOf, writeHybrid } from './write-hybrid';

/** By so many it shows if texts differ. */
const SAMPLE = 256;
/** So large a part of them may differ. */
const SAMPLE_SHARE = 0.75;
/** So large a part of all may differ: else places and texts together take more than the texts. */
const SHARE = 0.4;
const MOST_PLACES = 2 ** 16;

/** Texts: those that differ and their places, or if most differ the texts one after the other. */
export class TextValues implements ValueStore {
  readonly type = 'BYTE_ARRAY';
  readonly codec = 'SNAPPY';
  readonly #bounds: TextBounds | undefined;
  readonly #places = new GrowingArray((length) => new Uint16Array(length));
  #known = new Map<string, number>();
  #distinct: string[] = [];
  #before: string | undefined;
  #place = 0;
  #distinctSize = 0;
  /** Takes the texts once most of them differ. */
  #plain: SnappyTexts | undefined;
  #count = 0;

  /** @param hasBounds - whether the footer says which text is the least and which is the greatest. */
  constructor(hasBounds: boolean) {
    this.#bounds = hasBounds ? new TextBounds() : undefined;
  }

  get size(): number {
    return this.#distinctSize + (this.#plain?.size ?? 0);
  }

  add(text: string): void {
    this.#count += 1;
    if (this.#plain) {
      this.#plain.add(text);
      this.#bounds?.add(text);
      return;
    }
    // The rows of a run have many texts in common.
    if (text !== this.#before) this.#place = this.#placeOf(text);
    this.#before = text;
    this.#places.add(this.#place);
    const { length } = this.#distinct;
    const areMany = this.#count === SAMPLE && length > SAMPLE * SAMPLE_SHARE;
    if (areMany || length === MOST_PLACES) this.#writePlain();
  }

  take(): StoredValues {
    if (this.#distinct.length > Math.max(1, this.#count * SHARE)) this.#writePlain();
    const stored = {
      count: this.#count,
      ...(this.#plain
        ? { dictionary: undefined, data: this.#plain.content() }
        : this.#withDictionary()),
      bounds: this.#bounds?.take(),
    };
    this.#forget();
    this.#plain = undefined;
    this.#count = 0;
    return stored;
  }

  #placeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const place = this.#distinct.length;
    this.#known.set(text, place);
    this.#distinct.push(text);
    this.#distinctSize += text.length;
    this.#bounds?.add(text);
    return place;
  }

  #withDictionary(): Pick<StoredValues, 'dictionary' | 'data'> {
    const texts = new SnappyTexts();
    for (const text of this.#distinct) texts.add(text);
    const sink = new ByteSink();
    const bits = bitsOf(Math.max(0, this.#distinct.length - 1));
    sink.byte(bits);
    writeHybrid(sink, this.#places.added, bits);
    return {
      dictionary: { count: this.#distinct.length, content: texts.content() },
      data: storedInSnappy(sink.written),
    };
  }

  #writePlain(): void {
    const plain = new SnappyTexts();
    for (const place of this.#places.added) plain.add(this.#distinct[place] as string);
    this.#forget();
    this.#plain = plain;
  }

  #forget(): void {
    this.#known = new Map();
    this.#distinct = [];
    this.#distinctSize = 0;
    this.#before = undefined;
    this.#places.clear();
  }
}
