import { ModelValidationError, Run } from '../../../src';
import { segmentsOf } from '../../../src/decode/issues/issue';
import { errorOf } from '../../helpers/error-of';

const KEY_80 = 'k'.repeat(80);

describe('the path of an issue', () => {
  it.each([
    ['a plain key', ['state_2'], 'state_2'],
    ['a key behind another', ['a', 'b-c'], 'a.b-c'],
    ['a key with a point', ['a', 'b.c', 'd'], 'a["b.c"].d'],
    ['an empty key', [''], '[""]'],
    ['a key of 80 characters', ['a', KEY_80], `a.${KEY_80}`],
    ['a key of 81 characters', ['a', `${KEY_80}k`], `a["${KEY_80}"…]`],
    ['a key of 80 characters that are none of a name', [' '.repeat(80)], `["${' '.repeat(80)}"]`],
  ])('shows %s', (_case, keys, path) => {
    const value = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), Symbol('odd'));
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict(value));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('is one step where another library made the issue', () => {
    const issue = { code: 'type', message: 'is odd' } as const;
    expect(segmentsOf({ ...issue, path: 'a[0].b' })).toEqual(['a[0].b']);
    expect(segmentsOf({ ...issue, path: '' })).toEqual([]);
  });
});

it.each([
  ['80 characters', 'x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['81 characters', 'x'.repeat(81), `"${'x'.repeat(80)}"…`],
])('a value of %s is shown as %s', (_case, trigger, shown) => {
  const { issues } = errorOf(ModelValidationError, () => Run.fromDict({ trigger }));
  expect(issues[0]?.received).toBe(shown);
});
