import { ByteSink } from './byte-sink';
import { TextBounds } from './bounds';
import { GrowingArray } from './growing-array';
import { SnappyTexts, storedInSnappy } from './snappy-texts';
import type { Presence } from './presence';
import type { Sources, StoredValues, ValueOf, ValueStore } from './stored-values';
import { bitsOf, writeHybrid } from './write-hybrid';

/** Once so many differ it shows if most do. */
const SAMPLE = 256;
const SAMPLE_SHARE = 0.6;
/** So large a part of all may differ: else places and texts together take more than the texts. */
const SHARE = 0.4;
const MOST_PLACES = 2 ** 16;

/** Texts: those that differ and their places, or if most differ the texts one after the other. */
export class TextValues implements ValueStore<string> {
  readonly #bounds: TextBounds | undefined;
  readonly #places = new GrowingArray((length) => new Uint16Array(length));
  readonly #known = new Map<string, number>();
  readonly #distinct: string[] = [];
  #distinctSize = 0;
  /** The place of the text before. */
  #place = 0;
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

  addAll({ list, from, to }: Sources, valueOf: ValueOf<string>, presence: Presence): void {
    // The rows of a run have much in common: equal texts in a row are added at once.
    let before: string | null = null;
    let count = 0;
    for (let index = from; index < to; index += 1) {
      const text = valueOf(list[index]) ?? null;
      if (text === before) {
        count += 1;
        continue;
      }
      this.#addOrNull(before, count, presence);
      before = text;
      count = 1;
    }
    this.#addOrNull(before, count, presence);
  }

  add(text: string, count: number): void {
    this.#count += count;
    if (this.#plain) this.#addPlain(this.#plain, text, count);
    else this.#addPlace(this.#placeOf(text), count);
  }

  take(): StoredValues {
    if (this.#distinct.length > Math.max(1, this.#count * SHARE)) this.#writePlain();
    const stored = {
      type: 'BYTE_ARRAY',
      codec: 'SNAPPY',
      count: this.#count,
      ...(this.#plain
        ? { dictionary: undefined, data: this.#plain.content() }
        : this.#withDictionary()),
      bounds: this.#bounds?.take(),
    } as const;
    this.#forget();
    this.#plain = undefined;
    this.#count = 0;
    return stored;
  }

  #addOrNull(text: string | null, count: number, presence: Presence): void {
    presence.add(text !== null, count);
    if (text !== null) this.add(text, count);
  }

  #addPlain(plain: SnappyTexts, text: string, count: number): void {
    for (let index = 0; index < count; index += 1) plain.add(text);
    this.#bounds?.add(text);
  }

  #addPlace(place: number, count: number): void {
    const items = this.#places.reserve(count);
    const { length } = this.#places;
    for (let index = length; index < length + count; index += 1) items[index] = place;
    this.#places.length = length + count;
    const different = this.#distinct.length;
    const areMany = different === SAMPLE && different > this.#count * SAMPLE_SHARE;
    if (areMany || different === MOST_PLACES) this.#writePlain();
  }

  #placeOf(text: string): number {
    // Two runs also have much in common.
    if (text === this.#distinct[this.#place]) return this.#place;
    this.#place = this.#known.get(text) ?? this.#addDistinct(text);
    return this.#place;
  }

  #addDistinct(text: string): number {
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
    this.#known.clear();
    // To V8, a new array is of another kind until it holds a text: what has been compiled would be thrown away.
    this.#distinct.length = 0;
    this.#distinctSize = 0;
    this.#places.clear();
  }
}
