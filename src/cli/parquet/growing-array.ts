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

  add(value: number): void {
    if (this.length === this.items.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  /** Forgets what has been added. The memory is kept for what follows. */
  clear(): void {
    this.length = 0;
  }
}
