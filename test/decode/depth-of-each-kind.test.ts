import {
  InitScriptInfo,
  ModelUsageError,
  ModelValidationError,
  RunState,
  type ReadOptions,
} from '../../src';
import { defaultEncoder } from '../../src/encode/default-encoder';
import { EncodeContext } from '../../src/encode/context';
import { errorOf } from '../helpers/error-of';
import { EveryKind } from '../helpers/every-kind';

const source = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };
/** So many levels are written. */
const DEEPEST = 1_100;

describe('maxDepth', () => {
  it.each<[document: object, levels: number, deepest: string]>([
    [{ any: {} }, 2, 'any'],
    [{ any: [] }, 2, 'any'],
    [{ any: { a: {} } }, 3, 'any.a'],
    [{ any: [[]] }, 3, 'any[0]'],
    [{ strings: [] }, 2, 'strings'],
    [{ anything: [[]] }, 3, 'anything[0]'],
    [{ string_map: {} }, 2, 'string_map'],
    [{ string_map: { a: 'x' } }, 2, 'string_map'],
    [{ any_map: { a: {} } }, 3, 'any_map.a'],
    [{ script: {} }, 2, 'script'],
    [{ nested: { needed: 'y', flag: null } }, 2, 'nested'],
    [{ source }, 2, 'source'],
    [{ states: [] }, 2, 'states'],
    [{ states: [{}] }, 3, 'states[0]'],
    [{ state_map: {} }, 2, 'state_map'],
    [{ state_map: { a: {} } }, 3, 'state_map.a'],
    [{ sources: [source] }, 3, 'sources[0]'],
    [{ other: {} }, 2, 'other'],
    [{ other: [[]] }, 3, 'other[0]'],
  ])('of %j is exactly its number of levels, %d', (part, levels, deepest) => {
    const document = { needed: 'x', ...part };
    for (const read of [
      (options: ReadOptions) => EveryKind.fromJson(JSON.stringify(document), options),
      (options: ReadOptions) => EveryKind.fromDict(document, options),
    ]) {
      for (const mode of ['strict', 'lenient'] as const) {
        expect(read({ mode, maxDepth: levels }).toDict()).toMatchObject({ needed: 'x' });
        const refuse = (): unknown => read({ mode, maxDepth: levels - 1 });
        expect(errorOf(ModelValidationError, refuse).issues).toMatchObject([
          { path: deepest, code: 'too_deep' },
        ]);
      }
    }
  });
});

describe('the most levels that are written', () => {
  it.each<[name: string, properties: object, levels: number]>([
    ['an instance', {}, 1],
    ['an array', { strings: ['a'] }, 2],
    ['an object', { any: {} }, 2],
    ['an object in an object', { any: { a: {} } }, 3],
    ['an object in a map', { anyMap: { a: {} } }, 3],
    ['an instance in an instance', { script: InitScriptInfo.of({}) }, 2],
    ['an instance in an array', { states: [RunState.of({})] }, 3],
    ['an instance in a map', { stateMap: { a: RunState.of({}) } }, 3],
    ['an object among the additional fields', { additionalProperties: { a: {} } }, 2],
  ])('holds for %s', (_name, properties, levels) => {
    const instance = Object.assign(new EveryKind(), properties);
    const encodeModel = defaultEncoder();
    const write = (depth: number): unknown =>
      encodeModel(instance, new EncodeContext({ copy: true, mask: false }, encodeModel), depth);
    const deepest = DEEPEST - levels + 1;
    expect(write(deepest)).toEqual(instance.toDict());
    expect(errorOf(ModelUsageError, () => write(deepest + 1)).message).toBe(
      'the object cannot be written: it is nested more than 1100 levels deep, or holds itself',
    );
  });
});
