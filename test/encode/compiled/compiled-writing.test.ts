import { GitTagSource, InitScriptInfo, Run, RunState } from '../../../src';
import { compileEncoder } from '../../../src/encode/compiled/encoder';
import { EncodeContext, type EncodeOptions } from '../../../src/encode/context';
import { encodeChecked } from '../../../src/encode/checked/model';
import { checked, compiled } from '../../helpers/codecs';
import { describeCompiled } from '../../helpers/compiled-only';
import { EveryKind } from '../../helpers/every-kind';
import { watchedPlan } from '../../helpers/watched-plan';

const { plan, looks } = watchedPlan(EveryKind);
const AS_TEXT = { copy: false, mask: false };

/** Writes the properties by compiled code and by checked code, and compares; returns where the compiled code looked. */
function looksOf(properties: object, options: EncodeOptions = AS_TEXT): string[] {
  const encode = compileEncoder(plan, () => ({
    encode: (instance, context, depth) => encodeChecked(instance, context, depth),
  }));
  const instance = Object.assign(new EveryKind(), properties);
  const contexts = [0, 1].map(() => new EncodeContext(options, encodeChecked)) as [
    EncodeContext,
    EncodeContext,
  ];
  looks.length = 0;
  const written = encode(instance, contexts[0], 1);
  const seen = [...looks];
  expect(written).toEqual(encodeChecked(instance, contexts[1], 1));
  expect(contexts[0].hasBigint).toBe(contexts[1].hasBigint);
  return seen;
}

const tagSource = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };
const containers = {
  strings: ['a', 'b'],
  triggers: ['RETRY'],
  triggerMap: { a: 'RETRY', b: 'RETRY' },
  anyMap: { a: 'x' },
};

describeCompiled('compiled writing', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['a string', { needed: 'x', key: '' }],
    ['an integer and a fraction', { count: 1, ratio: 0.5 }],
    ['a boolean', { flag: false }],
    ['a value of an enum', { trigger: 'RETRY' }],
    ['arrays and maps of strings', containers],
    ['a nested model', { script: InitScriptInfo.of({ s3: { destination: 'x' } }) }],
    ['an array of models', { states: [RunState.of({ stateMessage: 'x' }), RunState.of({})] }],
    ['an array of models with gaps', { states: [null, undefined, 'x', Run.of({})] }],
  ])('looks at no descriptor for %s', (_name, properties) => {
    expect(looksOf(properties)).toEqual([]);
  });

  it.each<[wire: string, properties: object]>([
    ['needed', { needed: 5 }],
    ['hidden', { hidden: 'x' }],
    ['count', { count: 2n ** 70n }],
    ['flag', { flag: 'true' }],
    ['any', { any: 'x' }],
    ['any', { any: { a: 'x' } }],
    ['any', { any: ['x'] }],
    ['strings', { strings: ['a', 2n ** 70n] }],
    ['strings', { strings: 'abc' }],
    ['integers', { integers: [1] }],
    ['string_map', { stringMap: { a: 'x' } }],
    ['any_map', { anyMap: { a: 'x', b: 2n ** 70n } }],
    ['any_map', { anyMap: ['x'] }],
    ['any_map', { anyMap: 'x' }],
    ['integer_map', { integerMap: { a: 1 } }],
    ['state_map', { stateMap: { a: RunState.of({}) } }],
    ['state_map', { stateMap: [RunState.of({})] }],
    ['states', { states: { a: RunState.of({}) } }],
    ['source', { source: GitTagSource.fromDict(tagSource) }],
    ['script', { script: 's3' }],
  ])('looks at the descriptor of %s for %p', (wire, properties) => {
    expect(looksOf(properties)).toEqual([wire]);
  });

  it.each([{ script: { s3: 'x' } }, { states: [{}] }, { stateMap: { a: {} } }])(
    'refuses a plain object in place of a model, compiled or not: %j',
    (properties) => {
      const instance = Object.assign(new EveryKind(), properties);
      for (const { encodeModel } of [compiled, checked]) {
        const write = (): unknown =>
          encodeModel(instance, new EncodeContext(AS_TEXT, encodeModel), 1);
        expect(write).toThrow('holds a plain object where');
      }
    },
  );

  it('looks at the descriptors of arrays and maps that are copied', () => {
    const copied = looksOf(containers, { copy: true, mask: false });
    expect(copied).toEqual(['strings', 'triggers', 'any_map', 'trigger_map']);
  });
});
