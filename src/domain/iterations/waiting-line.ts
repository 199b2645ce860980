/**
 * Entries in the order in which they came, each with the time from which it may be taken. The first that may be taken is
 * found without looking at all of them: a tree over the places knows the earliest time of each part.
 */
export class WaitingLine {
  /** Leaves from `#size` on; a node has the earliest time of the two below it. A place that is empty has Infinity. */
  #times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  #size = 1;
  #length = 0;

  /**
   * Adds an entry at the end.
   * @param time - from when on it may be taken.
   * @returns its place, counted from 0.
   */
  push(time: number): number {
    if (this.#length === this.#size) this.#grow();
    this.#set(this.#length, time);
    this.#length += 1;
    return this.#length - 1;
  }

  /** Takes the entry at a place out. */
  remove(place: number): void {
    this.#set(place, Number.POSITIVE_INFINITY);
  }

  /** The first place whose entry may be taken at this time, which is finite; undefined if there is none. */
  firstAt(time: number): number | undefined {
    if (!this.#isFree(1, time)) return undefined;
    let node = 1;
    while (node < this.#size) node = this.#isFree(2 * node, time) ? 2 * node : 2 * node + 1;
    return node - this.#size;
  }

  #isFree(node: number, time: number): boolean {
    return (this.#times[node] as number) <= time;
  }

  #set(place: number, time: number): void {
    let node = this.#size + place;
    this.#times[node] = time;
    while (node > 1) {
      node >>= 1;
      const [left, right] = [this.#times[2 * node], this.#times[2 * node + 1]] as [number, number];
      this.#times[node] = Math.min(left, right);
    }
  }

  #grow(): void {
    const leaves = this.#times.slice(this.#size);
    this.#size *= 2;
    this.#times = Array.from({ length: 2 * this.#size }, () => Number.POSITIVE_INFINITY);
    for (const [place, time] of leaves.entries()) this.#set(place, time);
  }
}
