import { toId } from '../../../src/domain/values/id';

it('takes text of 10,000 digits for an id, and no longer one', () => {
  expect(toId('1'.repeat(10_000))).toBe('1'.repeat(10_000));
  expect(toId('1'.repeat(10_001))).toBeUndefined();
});
