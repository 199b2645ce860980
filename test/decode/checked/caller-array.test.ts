import { ModelUsageError, ModelValidationError, Run } from '../../../src';
import { copyCallerItems, lengthOf } from '../../../src/decode/checked/caller-array';
import { errorOf } from '../../helpers/error-of';

const LONGEST = 2 ** 32 - 1;

/** An array that says it has that length. */
function arrayOfLength(length: unknown): unknown[] {
  return new Proxy([], {
    get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) as unknown,
  });
}

describe('an array with a length that no array can have', () => {
  it.each([-1, 1.5, LONGEST + 1, Infinity, NaN, '1', undefined])('%p is not read', (length) => {
    for (const document of [{ tasks: arrayOfLength(length) }, { new: arrayOfLength(length) }]) {
      const { message } = errorOf(ModelUsageError, () => Run.fromDict(document));
      expect(message).toBe(
        'Run.fromDict could not read the object: RangeError: an array has a length that no array can have',
      );
    }
  });

  it('is none where any array may be so long', () => {
    expect([lengthOf(arrayOfLength(0)), lengthOf(arrayOfLength(LONGEST))]).toEqual([0, LONGEST]);
    const { issues } = errorOf(ModelValidationError, () =>
      Run.fromDict({ tasks: new Array(LONGEST) }),
    );
    expect(issues.map(({ message }) => message)).toEqual(['must be an object, but is undefined']);
  });
});

describe("a copy of a caller's items", () => {
  it.each<[string, unknown[], unknown[]]>([
    ['has them all', ['a', null, 0], ['a', null, 0]],
    [
      'ends at the first hole',
      Object.assign(new Array(LONGEST), { 0: 'a', 2: 'c' }),
      ['a', undefined],
    ],
    ['ends where one is undefined', [undefined, 'b'], [undefined]],
  ])('%s', (_case, items, expected) => {
    const copy = copyCallerItems(items);
    expect(copy).toEqual(expected);
    expect(copy).toHaveLength(expected.length);
  });
});
