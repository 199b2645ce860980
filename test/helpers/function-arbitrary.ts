import * as fc from 'fast-check';

/** Inputs that one function draws at random; another function gives smaller inputs to try in place of a failing one. */
export class FunctionArbitrary<T> extends fc.Arbitrary<T> {
  readonly #make: (random: fc.Random) => T;
  readonly #smaller: (input: T) => Iterable<T>;

  constructor(make: (random: fc.Random) => T, smaller: (input: T) => Iterable<T>) {
    super();
    this.#make = make;
    this.#smaller = smaller;
  }

  generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.#make(random), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return value === undefined;
  }

  override shrink(input: T): fc.Stream<fc.Value<T>> {
    const smaller = this.#smaller;
    const values = (function* () {
      for (const candidate of smaller(input)) yield new fc.Value(candidate, undefined);
    })();
    return new fc.Stream(values);
  }
}
