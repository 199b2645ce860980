import fc from 'fast-check';
import { sortable } from '../../../src/rows/order/sortable';
import { SEED } from '../../helpers/seed';

const part = fc.option(
  fc.oneof(fc.nat({ max: 1_100 }), fc.maxSafeInteger(), fc.double({ noNaN: true })),
  { nil: undefined },
);

/** Below 0 if the one goes before the other; undefined goes after every number. */
function compare(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return one < other ? -1 : Number(one > other);
}

it('gives texts that sort as the parts do', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 3, maxLength: 3 }),
      fc.array(part, { minLength: 3, maxLength: 3 }),
      (one, other) => {
        const order = one.map((each, index) => compare(each, other[index])).find(Boolean) ?? 0;
        const [left, right] = [sortable(one), sortable(other)];
        expect(left < right ? -1 : Number(left > right)).toBe(order);
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
