import { GitTagSource, InitScriptInfo, RunState, TriggerType } from '../../src';
import { canGenerateCode } from '../../src/codec/compile/can-generate-code';
import { compiler } from '../../src/codec/compile/compiler';
import { compileEncoder, type Encoder } from '../../src/codec/compile/encoder';
import { EncodeContext, type EncodeOptions } from '../../src/codec/encode-context';
import { planOf } from '../../src/codec/model-plan';
import { Everything } from '../helpers/everything';
import { watch } from '../helpers/watched-plan';

class MyState extends RunState {}

const { plan, touchedBy } = watch(planOf(Everything));
const state = RunState.of({ stateMessage: 'm' });

/** What the compiled code writes alone, and what it hands to the interpreter. */
const VALUES: readonly [
  property: string,
  wire: string,
  quick: readonly unknown[],
  general: readonly unknown[],
][] = [
  ['key', 'key', ['abc', ''], [5, {}]],
  ['hidden', 'hidden', [], ['abc']],
  ['flag', 'flag', [true, false], ['x', 0]],
  ['count', 'count', [0, 5], ['x', 5n]],
  ['ratio', 'ratio', [0.5], ['x']],
  ['any', 'any', [], ['x', {}]],
  ['trigger', 'trigger', [TriggerType.RETRY], [5]],
  ['strings', 'strings', [[], ['a', 'b']], [['a', 5], 'x', {}]],
  ['integers', 'integers', [[]], [[1]]],
  ['triggers', 'triggers', [[TriggerType.RETRY]], []],
  ['states', 'states', [[], [state], [state, null, 5, new MyState()]], ['x', {}]],
  ['stringMap', 'string_map', [], [{ a: 'x' }]],
  ['triggerMap', 'trigger_map', [{}, { a: TriggerType.RETRY }], [{ a: 5 }, ['x'], 'x', 5]],
  ['stateMap', 'state_map', [], [{ a: state }, {}]],
  ['source', 'source', [], [GitTagSource.example(), {}]],
  ['script', 'script', [InitScriptInfo.example()], [{}, 'x', state]],
];
const rows = VALUES.flatMap(([property, wire, quick, general]) => [
  ...quick.map((value) => [property, value, []] as const),
  ...general.map((value) => [property, value, [wire]] as const),
]);

const describeCompiled = canGenerateCode() ? describe : describe.skip;

describeCompiled('a compiled encoder', () => {
  let encode: Encoder;

  beforeAll(() => {
    encode = compileEncoder(plan, () => ({
      encode: (instance, context, depth) => compiler.encodeModel(instance, context, depth),
    }));
  });

  const write = (values: object, options?: Partial<EncodeOptions>): Record<string, unknown> =>
    encode(
      Object.assign(
        new Everything(),
        { odd: undefined, flag: undefined, count: undefined, ratio: undefined },
        values,
      ),
      new EncodeContext({ copy: false, mask: false, ...options }, compiler),
      1,
    );

  it.each(rows)('writes %s %p, and hands on %p', (property, value, handedOn) => {
    expect(touchedBy(() => write({ [property]: value }))).toEqual(handedOn);
  });

  it('writes neither undefined nor null', () => {
    const values = { key: null, strings: null, triggerMap: null, script: null, states: undefined };
    expect(touchedBy(() => write(values))).toEqual([]);
    expect(write(values)).toEqual({});
  });

  it('leaves arrays and maps uncopied for a text, and copies them for an object', () => {
    const values = { strings: ['a'], triggerMap: { a: TriggerType.RETRY } };
    const uncopied = write(values);
    expect(uncopied['strings']).toBe(values.strings);
    expect(uncopied['trigger_map']).toBe(values.triggerMap);
    const copied = write(values, { copy: true });
    expect(copied).toEqual(uncopied);
    expect(copied['strings']).not.toBe(values.strings);
    expect(copied['trigger_map']).not.toBe(values.triggerMap);
  });

  it('writes what stands among instances as it is', () => {
    expect(write({ states: [state, null, 5, new MyState()] })).toEqual({
      states: [{ state_message: 'm' }, null, 5, {}],
    });
  });
});
