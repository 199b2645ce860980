import { Model, StringField } from '../../../src';
import { compileBagCollector } from '../../../src/decode/compiled/bag-collector';
import { Scope } from '../../../src/codegen/scope';
import { UnknownKeyCache } from '../../../src/decode/compiled/unknown-key-cache';
import { describeCompiled, itCompiled } from '../../helpers/compiled-only';

/** The first object is searched, and as many others as it takes to compile a collector have its keys. */
const ENOUGH = 51;

let compile: jest.SpyInstance;

beforeEach(() => {
  compile = jest.spyOn(Scope.prototype, 'compile');
});

afterEach(() => {
  compile.mockRestore();
});

describeCompiled('the collector of unknown fields', () => {
  class Named extends Model {
    @StringField('name')
    name?: string;
  }

  it('is compiled once so many objects in a row had the same keys', () => {
    // The first three small texts of a process are read without generated code.
    for (let text = 0; text < 4; text += 1) Named.fromJson('{}');
    compile.mockClear();
    const counts = Array.from({ length: ENOUGH + 5 }, () => {
      Named.fromJson('{"a":1,"b":"x"}');
      return compile.mock.calls.length;
    });
    expect(counts.indexOf(1) + 1).toBe(ENOUGH);
    expect(counts.at(-1)).toBe(1);
  });

  it('then makes the bags', () => {
    const fit = jest.spyOn(UnknownKeyCache.prototype, 'fits');
    expect(Named.fromJson('{"a":2,"b":"y"}').toDict()).toEqual({ a: 2, b: 'y' });
    expect(fit).not.toHaveBeenCalled();
    expect(Named.fromJson('{"a":2,"b":{}}').toDict()).toEqual({ a: 2, b: {} });
    expect(fit).toHaveBeenCalledTimes(1);
    fit.mockRestore();
  });

  it.each<[string, unknown, boolean]>([
    ['a string', 'x', true],
    ['an empty string', '', true],
    ['true', true, true],
    ['false', false, true],
    ['null', null, true],
    ['an integer', -5, true],
    ['the largest integer', Number.MAX_SAFE_INTEGER, true],
    ['a larger one', Number.MAX_SAFE_INTEGER + 1, false],
    ['a bigint', 5n, false],
    ['an object', {}, false],
    ['an array', [], false],
    ['nothing', undefined, false],
  ])('takes %s or leaves it: %p', (_name, value, isTaken) => {
    const collect = compileBagCollector(['a', 'b']);
    expect(collect({ a: 1, b: value, c: 2 })).toEqual(isTaken ? { a: 1, b: value } : undefined);
    expect(collect({ a: value, b: 1 })).toEqual(isTaken ? { a: value, b: 1 } : undefined);
  });
});

describe('the keys that are remembered', () => {
  const keysOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `k${i}`);
  const objectOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 1]));

  /** Lets the keys be met so often that they are worth a collector. */
  function meet(unknown: UnknownKeyCache, keys: readonly string[]): void {
    unknown.learn(keys);
    for (let index = 0; index < ENOUGH; index += 1) unknown.fits(objectOf(keys), keys.length);
  }

  it('are none at first', () => {
    expect(new UnknownKeyCache().keys).toEqual([]);
  });

  it.each([
    [100, 100],
    [101, 0],
  ])('of an object with %d are %d', (count, remembered) => {
    const unknown = new UnknownKeyCache();
    unknown.learn(keysOf(count));
    expect(unknown.keys).toEqual(keysOf(remembered));
    expect(unknown.fits(objectOf(keysOf(count)), count)).toBe(remembered > 0);
  });

  it('fit an object with the same ones in the same order', () => {
    const unknown = new UnknownKeyCache();
    unknown.learn(['a', 'b']);
    expect(unknown.fits({ a: 1, b: 1 }, 2)).toBe(true);
    expect(unknown.fits({ b: 1, a: 1 }, 2)).toBe(false);
    expect(unknown.fits({ a: 1, b: 1 }, 3)).toBe(false);
    expect(unknown.fits({ a: 1, c: 1 }, 2)).toBe(false);
    expect(unknown.fits(Object.create({ a: 1, b: 1 }) as object, 2)).toBe(false);
  });

  itCompiled.each([
    [32, 1],
    [33, 0],
  ])('%d at a time are worth %d collectors', (count, collectors) => {
    const unknown = new UnknownKeyCache();
    const keys = keysOf(count);
    meet(unknown, keys);
    expect(compile).toHaveBeenCalledTimes(collectors);
    expect(unknown.collect(objectOf(keys), count)).toEqual(collectors ? objectOf(keys) : undefined);
    expect(unknown.collect(objectOf(keys), count + 1)).toBeUndefined();
  });

  itCompiled('make a class compile eight collectors, and no more', () => {
    const unknown = new UnknownKeyCache();
    const collected = keysOf(9).map((key) => {
      meet(unknown, [key]);
      return unknown.collect({ [key]: 1 }, 1) !== undefined;
    });
    expect(collected).toEqual([...Array<boolean>(8).fill(true), false]);
    expect(compile).toHaveBeenCalledTimes(8);
  });

  itCompiled('others forget the collector, and count anew', () => {
    const unknown = new UnknownKeyCache();
    meet(unknown, ['a']);
    unknown.learn(['b']);
    expect(unknown.collect({ b: 1 }, 1)).toBeUndefined();
    expect(unknown.fits({ b: 1 }, 1)).toBe(true);
    expect(unknown.collect({ b: 1 }, 1)).toBeUndefined();
  });
});

describeCompiled('the order of unknown fields', () => {
  class Named extends Model {
    @StringField('name')
    name?: string;
  }

  it.each([1, ENOUGH + 1])('is that of the document after %i objects in another order', (count) => {
    for (let index = 0; index < count; index += 1) Named.fromJson('{"a":1,"b":2}');
    expect(Named.fromJson('{"b":2,"a":1}').toJson()).toBe('{"b":2,"a":1}');
  });
});
