import { Model, ModelValidationError, StringField } from '../../src';
import { canGenerateCode } from '../../src/codec/compile/can-generate-code';
import { UnknownKeys } from '../../src/codec/unknown-keys';
import { errorOf } from '../helpers/error-of';

/** So many right guesses make a collector. */
const ENOUGH = 50;

const objectOf = (keys: readonly string[], value: unknown = 1): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, value]));
const keysUpTo = (count: number): string[] => Array.from({ length: count }, (_, i) => `key_${i}`);

function learned(
  keys: readonly string[],
  guesses: number,
  unknownKeys = new UnknownKeys(),
): UnknownKeys {
  unknownKeys.learn(keys);
  for (let count = 0; count < guesses; count += 1) unknownKeys.fit(objectOf(keys), keys.length);
  return unknownKeys;
}

describe('what is guessed of the unknown keys of an object', () => {
  it.each([
    ['the same keys', { a: 1, b: 2 }, 2, true],
    ['the same keys in another order', { b: 2, a: 1 }, 2, true],
    ['the same keys among fields', { name: 'x', a: 1, b: 2 }, 2, true],
    ['fewer keys', { a: 1 }, 1, false],
    ['more keys', { a: 1, b: 2, c: 3 }, 3, false],
    ['another key', { a: 1, c: 2 }, 2, false],
    [
      'an inherited key',
      Object.assign(Object.create({ b: 2 }) as object, { a: 1, c: 3 }),
      2,
      false,
    ],
  ])('fits %s: %p', (_what, input, count, fits) => {
    expect(learned(['a', 'b'], 0).fit(input, count)).toBe(fits);
  });

  it('is nothing at first, and of more than 100 keys', () => {
    expect(new UnknownKeys().keys).toEqual([]);
    expect(learned(keysUpTo(100), 0).keys).toHaveLength(100);
    expect(learned(keysUpTo(101), 0).keys).toEqual([]);
  });
});

(canGenerateCode() ? describe : describe.skip)('a collector', () => {
  it('is made after so many right guesses', () => {
    const input = { a: 1, b: 'x' };
    expect(learned(['a', 'b'], ENOUGH - 1).collect(input, 2)).toBeUndefined();
    const bag = learned(['a', 'b'], ENOUGH).collect(input, 2);
    expect(bag).toEqual(input);
    expect(bag).not.toBe(input);
    expect(learned(['a', 'b'], ENOUGH + 1).collect(input, 2)).toEqual(input);
  });

  it.each([
    ['text', 'x', true],
    ['no text', '', true],
    ['true', true, true],
    ['null', null, true],
    ['an integer', 9007199254740991, true],
    ['a fraction', 1.5, false],
    ['an integer that may be rounded', 9007199254740992, false],
    ['an object', {}, false],
    ['an array', [], false],
    ['no value', undefined, false],
  ])('takes %s: %p', (_what, value, takes) => {
    const unknownKeys = learned(['a', 'b'], ENOUGH);
    for (const input of [
      { a: value, b: 1 },
      { a: 1, b: value },
    ]) {
      expect(unknownKeys.collect(input, 2)).toEqual(takes ? input : undefined);
    }
  });

  it('takes objects with as many keys alone', () => {
    expect(learned(['a', 'b'], ENOUGH).collect({ a: 1, b: 2, c: 3 }, 3)).toBeUndefined();
  });

  it('keeps names that mean something to JavaScript', () => {
    const input = JSON.parse('{"__proto__":1,"toString":"x","odd key":null}') as Record<
      string,
      unknown
    >;
    const bag = learned(Object.keys(input), 0);
    for (let count = 0; count < ENOUGH; count += 1) bag.fit(input, 3);
    expect(JSON.stringify(bag.collect(input, 3))).toBe(JSON.stringify(input));
  });

  it('is dropped where other keys are met', () => {
    const unknownKeys = learned(['a', 'b'], ENOUGH);
    unknownKeys.learn(['c', 'd']);
    expect(unknownKeys.collect({ c: 1, d: 2 }, 2)).toBeUndefined();
    expect(learned(['c', 'd'], ENOUGH - 1, unknownKeys).collect({ c: 1, d: 2 }, 2)).toBeUndefined();
    unknownKeys.fit({ c: 1, d: 2 }, 2);
    expect(unknownKeys.collect({ c: 1, d: 2 }, 2)).toEqual({ c: 1, d: 2 });
  });

  it.each([
    [32, true],
    [33, false],
  ])('is made for %i keys: %p', (count, isMade) => {
    const input = objectOf(keysUpTo(count));
    expect(learned(keysUpTo(count), ENOUGH).collect(input, count)).toEqual(
      isMade ? input : undefined,
    );
  });

  it('is made eight times at most', () => {
    const unknownKeys = new UnknownKeys();
    const made = Array.from({ length: 10 }, (_, turn) => {
      const input = { [`key_${turn}`]: turn };
      learned(Object.keys(input), ENOUGH, unknownKeys);
      return unknownKeys.collect(input, 1) !== undefined;
    });
    expect(made).toEqual([...Array<boolean>(8).fill(true), false, false]);
  });
});

describe('a class of whose objects many were read', () => {
  class Named extends Model {
    @StringField('name')
    name?: string;
  }
  const usual = { name: 'x', a: 1, b: 'y' };

  beforeAll(() => {
    for (let count = 0; count <= ENOUGH + 1; count += 1) Named.fromJson(JSON.stringify(usual));
  });

  it.each([
    ['the usual ones', '{"name":"x","a":1,"b":"y"}'],
    ['another order', '{"name":"x","b":"y","a":1}'],
    ['an object', '{"name":"x","a":{"deep":[1]},"b":"y"}'],
    ['null', '{"name":"x","a":null,"b":"y"}'],
    ['a fraction', '{"name":"x","a":1.5,"b":"y"}'],
    ['a large integer', '{"name":"x","a":12345678901234567890,"b":"y"}'],
    ['one key fewer', '{"name":"x","a":1}'],
    ['one key more', '{"name":"x","a":1,"b":"y","c":2}'],
    ['another key', '{"name":"x","a":1,"c":"y"}'],
    ['no field', '{"a":1,"b":"y"}'],
  ])('keeps %s', (_what, text) => {
    const written = Named.fromJson(text).toJson();
    const sorted = (json: string): string => json.slice(1, -1).split(',').sort().join();
    expect(sorted(written)).toBe(sorted(text));
  });

  it('drops and refuses them on request', () => {
    const text = JSON.stringify(usual);
    expect(Named.fromJson(text, { unknownFields: 'drop' }).toDict()).toEqual({ name: 'x' });
    const { issues } = errorOf(ModelValidationError, () =>
      Named.fromJson(text, { unknownFields: 'reject' }),
    );
    expect(issues.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('keeps what a lenient reading set aside beside them', () => {
    const text = '{"name":5,"a":1,"b":"y"}';
    const named = Named.fromJson(text, { mode: 'lenient' });
    expect(named.additionalProperties).toEqual({ name: 5, a: 1, b: 'y' });
    expect(named.readIssues).toHaveLength(1);
  });

  it('keeps, where a lenient reading refuses unknown fields, both', () => {
    const named = Named.fromJson(JSON.stringify(usual), {
      mode: 'lenient',
      unknownFields: 'reject',
    });
    expect(named.toDict()).toEqual(usual);
    expect(named.readIssues.map(({ path }) => path)).toEqual(['a', 'b']);
    const dropped = Named.fromJson('{"name":5,"a":{}}', { mode: 'lenient', unknownFields: 'drop' });
    expect(dropped.toDict()).toEqual({ name: 5 });
  });
});
