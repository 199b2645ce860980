import { ModelValidationError, Run, type ModelIssue } from '../../src';
import { errorOf } from '../helpers/error-of';
import { EveryKind } from '../helpers/every-kind';

/** The issues of a caller's object. */
function issuesOf(part: object): readonly ModelIssue[] {
  const read = (): unknown => EveryKind.fromDict({ needed: 'x', ...part });
  return errorOf(ModelValidationError, read).issues;
}

describe('a map', () => {
  it.each<[unknown, string]>([
    ['ab', 'the string "ab"'],
    [5, 'the number 5'],
    [true, 'true'],
    [['a'], 'an array'],
    [[], 'an array'],
    [5n, 'the number 5'],
    [Symbol('a'), 'a symbol'],
    [() => 1, 'a function'],
    [new Map(), 'an object of class Map'],
  ])('is not read from %p', (value, received) => {
    const expected = { code: 'type', expected: 'an object', received };
    for (const path of ['integer_map', 'any_map', 'state_map']) {
      expect(issuesOf({ [path]: value })).toEqual([
        { ...expected, path, message: `must be an object, but is ${received}` },
      ]);
    }
    expect(issuesOf({ string_map: value })).toMatchObject([{ path: 'string_map', code: 'type' }]);
  });

  it.each(['string_map', 'any_map', 'trigger_map'])(
    '%s of a text is neither a string nor an array',
    (wire) => {
      for (const value of ['ab', ['RETRY'], '']) {
        const text = JSON.stringify({ needed: 'x', [wire]: value });
        expect(errorOf(ModelValidationError, () => EveryKind.fromJson(text)).issues).toMatchObject([
          { path: wire, code: 'type' },
        ]);
      }
    },
  );

  it('has no value where it is undefined', () => {
    const map = { a: undefined, b: 'x' };
    const read = EveryKind.fromDict({ needed: 'x', string_map: map, any_map: map });
    expect([read.stringMap, read.anyMap].map((kept) => Object.keys(kept!))).toEqual([['b'], ['b']]);
  });

  it('names each value that it cannot hold', () => {
    expect(
      issuesOf({ integer_map: { a: 1, b: 'x', c: 2, d: null } }).map(({ path }) => path),
    ).toEqual(['integer_map.b', 'integer_map.d']);
  });
});

describe('an array', () => {
  it.each(['strings', 'integers', 'anything', 'states'])('of %s ends at its first hole', (wire) => {
    expect(issuesOf({ [wire]: Array(2) }).map(({ path }) => path)).toEqual([`${wire}[0]`]);
  });

  it('names each item that it cannot hold', () => {
    expect(issuesOf({ integers: [1, 'x', 2, null] }).map(({ path }) => path)).toEqual([
      'integers[1]',
      'integers[3]',
    ]);
  });

  it('of models that is set aside is what the text says', () => {
    const text = '{"tasks":[{"task_key":"a","pipeline_task":{},"libraries":null},5]}';
    const run = Run.fromJson(text, { mode: 'lenient' });
    expect(run.additionalProperties).toEqual(JSON.parse(text));
    expect(run.readIssues.map(({ path }) => path)).toEqual(['tasks[1]']);
  });
});

describe('a value of no known form', () => {
  it('is written by its own toJSON where anything may stand', () => {
    const instance = Object.assign(new EveryKind(), { any: new Date(0), stringMap: new Date(0) });
    expect(instance.toDict()).toEqual({
      any: '1970-01-01T00:00:00.000Z',
      string_map: '1970-01-01T00:00:00.000Z',
    });
  });

  it('is written as it is where models belong', () => {
    const odd = { states: 'abc', stateMap: 5, script: 'x', source: true };
    expect(Object.assign(new EveryKind(), odd).toDict()).toEqual({
      states: 'abc',
      state_map: 5,
      script: 'x',
      source: true,
    });
  });
});
