type Numbers = Uint8Array | Uint16Array | Float64Array;

const FIRST = 64;

/** Numbers without objects for each, in an array that grows. */
export class GrowingArray<A extends Numbers> {
  /** Memory; what has been added is its first {@link length} items. */
  items: A;
  length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.items = make(FIRST);
  }

  /** What has been added. It is overwritten by what is added after {@link clear}. */
  get added(): A {
    return this.items.subarray(0, this.length) as A;
  }

  /** Adds a number so many times. */
  add(value: number, count = 1): void {
    const { length } = this;
    this.length = length + count;
    if (this.length > this.items.length) this.#grow();
    const { items } = this;
    for (let index = length; index < length + count; index += 1) items[index] = value;
  }

  /** Forgets what has been added. The memory is kept for what follows. */
  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const larger = this.#make(Math.max(this.length, this.items.length * 2));
    larger.set(this.items);
    this.items = larger;
  }
}
