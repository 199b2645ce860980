import { Run } from '../../src';
import { writeExactJson } from '../../src/json/stringify';

/** Says which key it was asked for. */
class Keyed {
  toJSON(key: string): string {
    return `under ${JSON.stringify(key)}`;
  }
}

/** Stands for an object that is written as another one. */
class Wrapped {
  constructor(private readonly inner: unknown) {}

  toJSON(): unknown {
    return this.inner;
  }
}

describe('a value without a bigint is written as by JSON.stringify', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a string', 'a "b"\n'],
    ['a number that JSON cannot hold', NaN],
    ['an array with null in it', [null, 1, 'a', false, [null]]],
    ['items that JSON leaves out', [undefined, () => 1, Symbol('a')]],
    ['a hole', Object.assign([1], { 2: 3 })],
    ['members that JSON leaves out', { a: undefined, b: () => 1, c: Symbol('a'), d: null }],
    ['nothing but members that JSON leaves out', { a: undefined }],
    ['an object within an array within an object', { a: [{ b: [], c: {} }, 2], 'd"': { e: 1 } }],
    ['a date', { at: new Date(0) }],
    ['objects that ask for their key', { a: new Keyed(), b: [new Keyed(), new Keyed()] }],
    ['an object that asks for its key, alone', new Keyed()],
    ['an object that is left out by its own wish', { a: new Wrapped(undefined), b: 1 }],
    ['a property toJSON that is no function', { toJSON: 'a' }],
  ])('%s', (_case, value) => {
    for (const indent of ['', '  ', '\t']) {
      expect(writeExactJson(value, indent)).toBe(JSON.stringify(value, null, indent));
    }
  });

  it('but for what has no text at all, which is null', () => {
    expect(writeExactJson(undefined, '')).toBe('null');
  });
});

describe('a bigint is written in plain digits', () => {
  const id = 9007199254740993n;

  it.each<[string, unknown, string]>([
    ['alone', id, '9007199254740993'],
    ['in an array', [1, -id], '[1,-9007199254740993]'],
    ['in an object', { a: { id } }, '{"a":{"id":9007199254740993}}'],
    ['in what an object is written as', new Wrapped({ id }), '{"id":9007199254740993}'],
  ])('%s', (_case, value, text) => {
    expect(writeExactJson(value, '')).toBe(text);
  });

  it('whatever a program taught bigints about JSON', () => {
    const prototype = BigInt.prototype as { toJSON?: () => string };
    prototype.toJSON = () => 'taught';
    try {
      expect(writeExactJson([id], '')).toBe('[9007199254740993]');
    } finally {
      delete prototype.toJSON;
    }
  });

  it('where a model within another object made raw JSON of it', () => {
    const holder = JSON as { rawJSON?: unknown; isRawJSON?: unknown };
    const { rawJSON, isRawJSON } = holder;
    class Raw {
      constructor(readonly rawJSON: string) {}
    }
    holder.rawJSON = (text: string) => new Raw(text);
    holder.isRawJSON = (value: unknown) => value instanceof Raw;
    try {
      const wrapped = new Wrapped({ run: Run.fromJson('{"new":9007199254740993}'), list: [{}] });
      expect(writeExactJson({ id, wrapped }, '')).toBe(
        '{"id":9007199254740993,"wrapped":{"run":{"run_name":"Untitled","new":9007199254740993},"list":[{}]}}',
      );
    } finally {
      if (rawJSON) Object.assign(holder, { rawJSON, isRawJSON });
      else {
        delete holder.rawJSON;
        delete holder.isRawJSON;
      }
    }
  });
});
