import * as fc from 'fast-check';

import { isKeyRepeated } from '../../src/json/is-key-repeated';
import { DOCUMENTS, SEED } from '../helpers/seed';

/** A key or a text as JSON may write it: any letter can be escaped. */
const written = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('plain', 'lower', 'upper'), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((ways) => {
      const letters = ways.map((way, index) => {
        const code = text.charCodeAt(index).toString(16).padStart(4, '0');
        if (way === 'plain') return JSON.stringify(text.charAt(index)).slice(1, -1);
        return `\\u${way === 'lower' ? code : code.toUpperCase()}`;
      });
      return `"${letters.join('')}"`;
    });

const space = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constant('runs') },
  { weight: 2, arbitrary: fc.constantFrom('run', 'runs2', 'Runs', 'x', '\\runs', 'a"runs') },
);
const text = fc.constantFrom('runs', '"runs": [', '\\', 'a\\"runs":', '');

const { object } = fc.letrec<{ object: string; value: string; member: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('1', 'null', '[]', '{}'),
    text.chain(written),
    fc.array(tie('value'), { maxLength: 2 }).map((items) => `[${items.join(',')}]`),
    tie('object'),
  ),
  member: fc
    .tuple(key.chain(written), space, space, tie('value'))
    .map(([name, before, after, value]) => `${name}${before}:${after}${value}`),
  object: fc.array(tie('member'), { maxLength: 3 }).map((members) => `{${members.join(', ')}}`),
}));

describe('a key that stands twice', () => {
  it('is found in any text, however it is written, and only in the outermost object', () => {
    const found = { repeated: 0, single: 0 };
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(key, space, object), { maxLength: 4 })
          .chain((members) =>
            fc.tuple(fc.constant(members), ...members.map(([name]) => written(name))),
          ),
        ([members, ...names]) => {
          const parts = members.map(([, before, value], index) => {
            return `${before}${String(names[index])}${before}:${value}`;
          });
          const count = members.filter(([name]) => name === 'runs').length;
          const isRepeated = isKeyRepeated(`{${parts.join(',')}}`, 'runs');
          found[isRepeated ? 'repeated' : 'single'] += 1;
          expect(isRepeated).toBe(count > 1);
        },
      ),
      { numRuns: DOCUMENTS, seed: SEED },
    );
    expect(found.repeated).toBeGreaterThan(DOCUMENTS / 10);
    expect(found.single).toBeGreaterThan(DOCUMENTS / 10);
  });

  it.each([
    ['{"runs":1,"runs" :2}', true],
    ['{"runs":1,"x":"runs"}', false],
    ['{"runs":1,"x":["runs",{"runs":2}]}', false],
    ['{"runs":1,"x\\"runs":2}', false],
    ['{"x":"\\\\","runs":1,"runs":2}', true],
    ['[{"runs":1,"runs":2}]', false],
    ['"runs"', false],
    ['{"x":{"runs":1},"runs":2,"y":"runs"}', false],
    ['{"x":{"runs":1},"y":"\\\\","runs":2,"z":["runs"]}', false],
  ])('in %s: %s', (document, isRepeated) => {
    expect(isKeyRepeated(document, 'runs')).toBe(isRepeated);
  });
});
