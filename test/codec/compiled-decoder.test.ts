import { TriggerType } from '../../src';
import { canGenerateCode } from '../../src/codec/compile/can-generate-code';
import { compiler } from '../../src/codec/compile/compiler';
import { compileDecoder, type Decoder } from '../../src/codec/compile/decoder';
import { planOf } from '../../src/codec/model-plan';
import { ReadContext, type Source } from '../../src/codec/read-context';
import { resolveReadOptions } from '../../src/codec/read-options';
import { Everything } from '../helpers/everything';
import { watch } from '../helpers/watched-plan';

const { plan, touchedBy } = watch(planOf(Everything));
const tag = { git_url: 'u', git_provider: 'gitHub', git_tag: 'v1' };
const MAX_DEPTH = 10;

/** What is read by the compiled code alone, and what is looked at again by the field's descriptor. */
const VALUES: readonly [wire: string, quick: readonly unknown[], again: readonly unknown[]][] = [
  ['key', ['abc', 'abcd', '😀a'], ['ab', 'abcde', 'ab1', 5, '']],
  ['hidden', ['', 'abc'], ['abcd', 5, {}]],
  ['odd "name"\u2028', ['', 'x'.repeat(1_000)], [5, true, []]],
  ['flag', [true, false], ['true', 0]],
  ['count', [0, 5, -5, 9007199254740991], [1.5, '5', 9007199254740992, 5n]],
  ['ratio', [0, 1.5, -0.25, 5], ['5', Infinity, 5n]],
  ['any', ['x', '', true, false], [5, {}, []]],
  ['trigger', [TriggerType.ONE_TIME, TriggerType.RETRY, TriggerType.RETRY], ['SOMETIMES', 5]],
  ['strings', [[], ['a'], ['a', 'b', 'c']], [['a', 5], [null], ['a', 'b', 'c', 'd'], 'a', {}]],
  ['integers', [[], [1, 2]], [[1, 1.5], ['1'], [null], 1]],
  ['numbers', [[], [1, 1.5]], [[1, '1'], [NaN], 1]],
  ['flags', [[], [true, false]], [[true, 1], [null], true]],
  ['anything', [[], ['x', null, true, false]], [['x', 5], [{}], [[]], 'x']],
  ['triggers', [[], [TriggerType.RETRY, TriggerType.RETRY]], [['x'], [5], Array(3).fill('RETRY')]],
  ['states', [[], [{}, {}]], [[{}, {}, {}], {}, 'x']],
  ['sources', [[], [tag, tag]], [{}, 'x']],
  ['string_map', [{}, { a: 'x', b: '' }], [{ a: 'x', b: 5 }, { a: null }, ['x'], [], 'x', 5]],
  ['integer_map', [{}, { a: 1 }], [{ a: 1.5 }, { a: '1' }, []]],
  ['number_map', [{}, { a: 1.5 }], [{ a: '1' }, []]],
  ['flag_map', [{}, { a: true, b: false }], [{ a: 1 }, []]],
  ['any_map', [{}, { a: 'x', b: null, c: true }], [{ a: 5 }, { a: {} }, []]],
  ['trigger_map', [{}, { a: TriggerType.RETRY }], [{ a: 'x' }, []]],
  ['state_map', [], [{}, { a: {} }, []]],
  ['source', [tag, 'x'], []],
  ['script', [{}, 'x'], []],
];
const rows = VALUES.flatMap(([wire, quick, again]) => [
  ...quick.map((value) => [wire, value, []] as const),
  ...again.map((value) => [wire, value, [wire]] as const),
]);

const describeCompiled = canGenerateCode() ? describe : describe.skip;

describeCompiled('a compiled decoder', () => {
  let decode: Decoder;

  beforeAll(() => {
    decode = compileDecoder(plan, (model) => ({
      decode: (value, context, depth) => compiler.decodeModel(model, value, context, depth),
    }));
  });

  const read = (wire: string, value: unknown, source: Source, depth = 1): object => {
    const options = resolveReadOptions({ maxDepth: MAX_DEPTH });
    const context = new ReadContext(options, source, compiler);
    return decode({ needed: 'x', [wire]: value }, context, depth) as object;
  };

  it.each(rows)('reads %s %p, and looks again at %p', (wire, value, again) => {
    expect(touchedBy(() => read(wire, value, 'text'))).toEqual(again);
  });

  it('looks at a required field again where it is missing', () => {
    expect(touchedBy(() => read('needed', undefined, 'text'))).toEqual(['needed']);
    expect(touchedBy(() => read('needed', null, 'text'))).toEqual(['needed']);
  });

  it.each(['strings', 'states', 'string_map'])('looks at %s again at the depth limit', (wire) => {
    const value = wire.endsWith('map') ? {} : [];
    expect(touchedBy(() => read(wire, value, 'text', MAX_DEPTH - 1))).toEqual([]);
    expect(touchedBy(() => read(wire, value, 'text', MAX_DEPTH))).toEqual([wire]);
  });

  it.each([
    ['strings', ['a'], []],
    ['states', [{}], []],
    ['string_map', { a: 'x' }, ['string_map']],
  ])('copies %s of a caller', (wire, value, again) => {
    let made: Record<string, unknown> = {};
    const touched = touchedBy(() => {
      made = read(wire, value, 'caller') as Record<string, unknown>;
    });
    const property = wire.replace('_map', 'Map');
    expect(touched).toEqual(again);
    expect(made[property]).not.toBe(value);
    expect(JSON.stringify(made[property])).toBe(JSON.stringify(value));
  });

  it('keeps arrays of scalars and maps that were parsed, and copies arrays of models', () => {
    const values = { strings: ['a'], states: [{}], stringMap: { a: 'x' } };
    const parsed = { needed: 'x', ...values, string_map: values.stringMap };
    const context = new ReadContext(resolveReadOptions(undefined), 'text', compiler);
    const made = decode(parsed, context, 1) as Everything;
    expect(made.strings).toBe(values.strings);
    expect(made.stringMap).toBe(values.stringMap);
    expect(made.states).not.toBe(values.states);
    expect(values.states).toEqual([{}]);
  });
});
