import type { AdditionalProperties } from '../../schema/additional-properties';
import { compileBagCollector, type BagCollector } from './bag-collector';

/** After so many right guesses in a row a collector is compiled. */
const WORTH_COMPILING = 50;
/** No document may make a class compile more than this. */
const MOST_COLLECTORS = 8;
const MOST_KEYS = 32;
/** More keys than this are not kept in memory for the next object. */
const MOST_REMEMBERED = 100;

/**
 * The unknown keys of the last object of a class. The objects of a page mostly have the same ones, so the next object need
 * not be searched for them.
 */
export class UnknownKeyCache {
  keys: readonly string[] = [];
  #rightGuesses = 0;
  #collectors = 0;
  #collector: BagCollector | undefined;

  /** Remembers the keys of an object that was searched. */
  learn(keys: readonly string[]): void {
    this.keys = keys.length <= MOST_REMEMBERED ? keys : [];
    this.#rightGuesses = 0;
    this.#collector = undefined;
  }

  /**
   * The bag of an object that has `count` unknown fields, if a collector was compiled for such objects and all values are
   * simple.
   */
  collect(
    input: Readonly<Record<string, unknown>>,
    count: number,
  ): AdditionalProperties | undefined {
    return count === this.keys.length ? this.#collector?.(input) : undefined;
  }

  /** True if an object with `count` unknown keys has those of the last one, in the same order. */
  fits(input: object, count: number): boolean {
    if (!this.#isRight(input, count)) return false;
    this.#rightGuesses += 1;
    if (this.#rightGuesses === WORTH_COMPILING) this.#compile();
    return true;
  }

  /** If an object has as many unknown keys as were guessed, and all guessed ones, the guess is right. */
  #isRight(input: object, count: number): boolean {
    if (this.keys.length !== count) return false;
    let next = 0;
    for (const key in input) {
      if (key === this.keys[next] && Object.hasOwn(input, key)) next += 1;
    }
    return next === count;
  }

  #compile(): void {
    if (this.#collectors >= MOST_COLLECTORS || this.keys.length > MOST_KEYS) return;
    this.#collectors += 1;
    this.#collector = compileBagCollector(this.keys);
  }
}
