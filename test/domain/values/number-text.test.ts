import fc from 'fast-check';
import { numberText } from '../../../src/domain/values/number-text';
import { SEED } from '../../helpers/seed';

it('gives the text that String gives', () => {
  const number = fc.oneof(
    fc.double(),
    fc.maxSafeInteger(),
    fc.constantFrom(-0, 2 ** 31, 2 ** 53, 1e21),
  );
  fc.assert(
    fc.property(number, (value) => {
      expect(numberText(value)).toBe(String(value));
    }),
    { seed: SEED },
  );
});
