type Numbers = Uint8Array | Uint16Array | Float64Array;

const FIRST = 64;

/**
 * Numbers in an array that grows. Callers write numbers into {@link items} after {@link length} themselves: one method for arrays of all
 * types would be slow for each.
 */
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

  /** Makes room for more numbers, and gives the memory. */
  reserve(count: number): A {
    const needed = this.length + count;
    if (needed > this.items.length) this.#grow(needed);
    return this.items;
  }

  /** Forgets what has been added. The memory is kept for what follows. */
  clear(): void {
    this.length = 0;
  }

  #grow(needed: number): void {
    const larger = this.#make(Math.max(needed, this.items.length * 2));
    larger.set(this.items);
    this.items = larger;
  }
}
