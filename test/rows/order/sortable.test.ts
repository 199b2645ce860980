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

it.each([
  [[-1], [0]],
  [[-2], [-1.5]],
  [[-1], [-0.5]],
  [[-1.0000000000000004], [-1.0000000000000002]],
  [[-5e-324], [-0]],
  [[0], [5e-324]],
  [[0.5], [1]],
  [[999], [1_000]],
  [[1_000], [1_001]],
  [[2 ** 52 - 1], [2 ** 52]],
  [[1e300], [undefined]],
  [[1], [1, 0]],
  [
    [1, 2],
    [16, 1],
  ],
  [
    [1, undefined],
    [2, 0],
  ],
  [
    [undefined, 1],
    [undefined, 2],
  ],
])('sorts %j before %j', (one, other) => {
  expect(sortable(one) < sortable(other)).toBe(true);
});

it('takes 0 and -0 for the same number', () => {
  expect(sortable([-0])).toBe(sortable([0]));
});

it('is short for counts: their texts have no zeros at the end', () => {
  for (const number of [1, 7, 256, 999, 4_096, 1_000_000]) {
    expect(sortable([number])).toMatch(/[^0]$/);
    expect(sortable([number]).length).toBeLessThan(9);
  }
});
