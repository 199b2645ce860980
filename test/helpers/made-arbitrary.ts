import * as fc from 'fast-check';

/** Inputs that a function draws; a failing one is shrunk by trying what another function names. */
export class MadeArbitrary<T> extends fc.Arbitrary<T> {
  constructor(
    private readonly make: (random: fc.Random) => T,
    private readonly smaller: (input: T) => Iterable<T>,
  ) {
    super();
  }

  generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.make(random), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return value === undefined;
  }

  override shrink(input: T): fc.Stream<fc.Value<T>> {
    const { smaller } = this;
    const values = (function* () {
      for (const candidate of smaller(input)) yield new fc.Value(candidate, undefined);
    })();
    return new fc.Stream(values);
  }
}
