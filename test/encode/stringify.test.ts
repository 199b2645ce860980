import { inspect } from 'node:util';

import { DockerBasicAuth, Run, RunState, type Model } from '../../src';
import { writeMaskedDict } from '../../src/encode/write';

const BEYOND = 9007199254740993n;

/** What JSON.stringify makes of a bigint of an instance. */
const WRITTEN = 'rawJSON' in JSON ? String(BEYOND) : `"${BEYOND}"`;

function holding(extra: unknown): Model {
  const state = new RunState();
  state.additionalProperties = { extra };
  return state;
}

describe('JSON.stringify', () => {
  it.each<[string, unknown, string]>([
    ['a field', BEYOND, WRITTEN],
    ['an object', { id: BEYOND, other: 'a' }, `{"id":${WRITTEN},"other":"a"}`],
    ['an array', [BEYOND, 1], `[${WRITTEN},1]`],
    ['an object beside null', { none: null, id: BEYOND }, `{"none":null,"id":${WRITTEN}}`],
  ])('writes an integer beyond 2^53 in %s', (_case, extra, expected) => {
    expect(JSON.stringify(holding(extra))).toBe(`{"extra":${expected}}`);
  });

  it('leaves the instance as it was', () => {
    const run = holding({ ids: [BEYOND], deep: { id: BEYOND } });
    JSON.stringify(run);
    expect(run.toDict()).toEqual({ extra: { ids: [BEYOND], deep: { id: BEYOND } } });
  });

  it('masks no secrets', () => {
    const document = { username: 'u', password: 'hunter2' };
    expect(JSON.stringify(DockerBasicAuth.fromDict(document))).toBe(JSON.stringify(document));
  });
});

describe('a date among the unknown fields', () => {
  const at = new Date(0);
  const text = at.toISOString();

  it.each<[string, (instance: Model) => unknown, unknown]>([
    ['toJson', (instance) => instance.toJson(), `{"extra":"${text}"}`],
    ['JSON.stringify', (instance) => JSON.stringify(instance), `{"extra":"${text}"}`],
    ['toDict', (instance) => instance.toDict(), { extra: text }],
    ['toStr', (instance) => instance.toStr(), `{\n  "extra": "${text}"\n}`],
    ['what console.log shows', (instance) => inspect(instance), `RunState { extra: '${text}' }`],
  ])('is a text in %s', (_way, write, expected) => {
    expect(write(holding(at))).toEqual(expected);
  });
});

it('a plain object with secrets masked shares nothing with the instance', () => {
  const instance = holding({ list: [1] });
  (writeMaskedDict(instance) as { extra: { list: number[] } }).extra.list.push(2);
  expect(instance.toDict()).toEqual({ extra: { list: [1] } });
});

it.each<[string, unknown]>([
  ['true', true],
  ['an object', {}],
  ['null', null],
])('what is no indentation is none, as for JSON.stringify: %s', (_case, space) => {
  expect(Run.of({}).toJson(space as never)).toBe('{"run_name":"Untitled"}');
  const exact = Run.fromJson('{"size":9007199254740993}');
  expect(exact.toJson(space as never)).toBe('{"run_name":"Untitled","size":9007199254740993}');
});
