import fc from 'fast-check';
import { beginsWith } from '../../src/json/begins-with';
import { SEED } from '../helpers/seed';

it('says what startsWith says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ж'), maxLength: 5 });
  const found = new Set<boolean>();
  fc.assert(
    fc.property(text, text, (whole, prefix) => {
      const isBeginning = whole.startsWith(prefix);
      found.add(isBeginning);
      expect(beginsWith(whole, prefix)).toBe(isBeginning);
    }),
    { seed: SEED },
  );
  expect(found.size).toBe(2);
});
