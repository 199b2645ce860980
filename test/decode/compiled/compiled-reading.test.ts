import type { ReadOptions } from '../../../src';
import { compileDecoder } from '../../../src/decode/compiled/decoder';
import { decodeChecked } from '../../../src/decode/checked/model';
import { ReadContext, type Source } from '../../../src/decode/context';
import { resolveReadOptions } from '../../../src/decode/options';
import { describeCompiled } from '../../helpers/compiled-only';
import { EveryKind } from '../../helpers/every-kind';
import { InheritedNames } from '../../helpers/inherited-names';
import { ALL_NAMES, watchedPlan, type WatchedPlan } from '../../helpers/watched-plan';

const LARGEST = Number.MAX_SAFE_INTEGER;
const source = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };
const text = { needed: 'x' };

/** Reads the document by compiled code and by checked code, and compares; returns where the compiled code looked. */
function looksOf(
  { plan, looks }: WatchedPlan,
  document: unknown,
  from: Source = 'text',
  options: ReadOptions = {},
): string[] {
  const decode = compileDecoder(plan, (model) => ({
    decode: (value, context, depth) => decodeChecked(model, value, context, depth),
  }));
  const contexts = [0, 1].map(
    () => new ReadContext(resolveReadOptions(options), from, decodeChecked),
  ) as [ReadContext, ReadContext];
  looks.length = 0;
  const instance = decode(structuredClone(document), contexts[0], 1);
  const seen = [...looks];
  expect(instance).toEqual(decodeChecked(plan.model, document, contexts[1], 1));
  expect(contexts[0].issues).toEqual(contexts[1].issues);
  expect(contexts[0].needsExactText).toBe(contexts[1].needsExactText);
  return seen;
}

const containers = {
  strings: ['a', '', 'b'],
  integers: [-LARGEST, 0, LARGEST],
  numbers: [-LARGEST, 0.5, LARGEST],
  flags: [true, false],
  anything: [null, 'a', true, false],
  triggers: ['RETRY', 'PERIODIC'],
  states: [{ state_message: 'a' }, {}],
  sources: [source],
};
const maps = {
  string_map: { a: 'x', b: '' },
  integer_map: { a: -LARGEST, b: LARGEST },
  number_map: { a: -LARGEST, b: 0.5, c: LARGEST },
  flag_map: { a: true, b: false },
  any_map: { a: null, b: 'x', c: true },
  trigger_map: { a: 'RETRY', b: 'PERIODIC' },
};

describeCompiled('compiled reading', () => {
  const everything = watchedPlan(EveryKind);

  it.each<[string, object]>([
    ['a required string', text],
    ['a string of the fewest units that surely are enough code points', { ...text, key: 'abc' }],
    ['a string of the most units', { ...text, key: 'abcd' }],
    ['a string of the most units without a pattern', { ...text, hidden: 'abc' }],
    ['an empty string', { ...text, hidden: '', 'odd "name"\u2028': '' }],
    ['integers', { ...text, count: LARGEST }],
    ['negative integers', { ...text, count: -LARGEST }],
    ['a fraction', { ...text, ratio: 0.1 }],
    ['the largest number', { ...text, ratio: -LARGEST }],
    ['true', { ...text, flag: true }],
    ['false', { ...text, flag: false }],
    ['a value of an enum', { ...text, trigger: 'RETRY' }],
    ['a string where anything may stand', { ...text, any: 'x' }],
    ['a boolean where anything may stand', { ...text, any: false }],
    ['null in fields that may be absent', { ...text, key: null, count: null, states: null }],
    ['a nested model', { ...text, script: { s3: { destination: 'x' } } }],
    ['a oneOf', { ...text, source }],
    ...Object.entries(containers).map(([wire, items]): [string, object] => [
      `an array of ${wire}`,
      { ...text, [wire]: items },
    ]),
    ...Object.entries(maps).map(([wire, map]): [string, object] => [
      `a ${wire}`,
      { ...text, [wire]: map },
    ]),
    ['empty arrays', { ...text, strings: [], integers: [], states: [] }],
    ['empty maps', { ...text, string_map: {}, flag_map: {} }],
  ])('looks at no descriptor for %s', (_name, document) => {
    expect(looksOf(everything, document)).toEqual([]);
  });

  it.each<[wire: string, values: readonly unknown[]]>([
    ['needed', [1, null]],
    ['key', ['a', 'ab', 'abcde', 'a1c', 5]],
    ['hidden', ['abcd', 5]],
    ['count', [LARGEST + 1, 0.5, '1']],
    ['ratio', [LARGEST + 1, 1e300, '1']],
    ['flag', ['true', 1]],
    ['trigger', ['RETRY ', 1, 'toString']],
    ['any', [1, {}, [], 2 ** 60]],
    ['strings', [['a', 1], ['a', 'b', 'c', 'd'], 'abc', { 0: 'a', length: 1 }]],
    ['integers', [[1, 0.5], [1, LARGEST + 1], [null], [1, '1']]],
    ['numbers', [[1, '1'], [1, LARGEST + 1], [null]]],
    ['flags', [[true, 1], [null], ['true']]],
    ['anything', [['a', 1], ['a', {}], [[]], [null, 2 ** 60]]],
    ['triggers', [['RETRY', 'x'], [1], ['RETRY', 'RETRY', 'RETRY']]],
    ['states', [[{}, {}, {}], {}, 'ab']],
    ['string_map', [{ a: 'x', b: 1 }, ['a'], 'ab', 5]],
    ['integer_map', [{ a: 1, b: 0.5 }, { a: LARGEST + 1 }, { a: null }]],
    ['number_map', [{ a: 1, b: '1' }, { a: LARGEST + 1 }]],
    ['flag_map', [{ a: true, b: 1 }]],
    ['any_map', [{ a: 'x', b: 1 }, { a: {} }, { a: 2 ** 60 }, ['a'], 'ab']],
    ['trigger_map', [{ a: 'RETRY', b: 'x' }]],
    // Their values are instances, which are put into a map of their own.
    ['state_map', [{ a: {} }, { a: 1 }, {}]],
  ])('looks at the descriptor of %s for what it may not hold as it is', (wire, values) => {
    for (const value of values) {
      const looks = looksOf(everything, { ...text, [wire]: value });
      expect([value, looks]).toEqual([value, [wire]]);
    }
  });

  it('looks for unknown fields only where there are other keys than the fields that were read', () => {
    expect(looksOf(everything, { ...text, other: 'x' })).toEqual([ALL_NAMES]);
    expect(looksOf(everything, {})).toEqual(['needed']);
  });

  it("copies a caller's arrays without a look at their descriptors", () => {
    const looks = looksOf(everything, { ...text, ...containers }, 'caller', {
      unknownFields: 'drop',
    });
    expect(looks).toEqual([]);
  });

  it("copies a caller's maps by their descriptors", () => {
    const looks = looksOf(everything, { ...text, ...maps }, 'caller', { unknownFields: 'drop' });
    expect(looks).toEqual(Object.keys(maps));
  });

  it('asks whether a name is the own one of the document only where every object inherits it', () => {
    const { plan } = watchedPlan(InheritedNames);
    const asked: unknown[] = [];
    const document = new Proxy(
      { ...text, toString: 'mine', count: 4 },
      {
        getOwnPropertyDescriptor: (target, key) => {
          asked.push(key);
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    const options = resolveReadOptions({ unknownFields: 'drop' });
    const decode = compileDecoder(plan, () => ({ decode: () => new EveryKind() }));
    const context = new ReadContext(options, 'caller', decodeChecked);
    expect(decode(document, context, 1)).toMatchObject({ asText: 'mine', count: 4 });
    expect(asked).toEqual(['toString', 'constructor']);
  });
});
