import { inspect } from 'node:util';

import { AnyField, MapField, Model, StringField } from '../../src';

class Login extends Model {
  @StringField('user', { aliases: ['login'] })
  user?: string;

  @StringField('password', { secret: true, aliases: ['Password', 'pwd'] })
  password?: string;

  @MapField('tokens', 'any', { secret: true })
  tokens?: Record<string, unknown>;

  @AnyField('any')
  any?: unknown;
}

/** Shown for people. */
function shown(properties: object): unknown {
  return JSON.parse(Object.assign(new Login(), properties).toStr());
}

describe('a mask', () => {
  it.each<[string, object, object]>([
    ['a string', { password: 'abc' }, { password: '***' }],
    ['an empty string', { password: '' }, { password: '***' }],
    ['a number in its place', { password: 12 }, { password: '***' }],
    ['an array in its place', { password: ['abc', 'def'] }, { password: '***' }],
    [
      'each value of a map',
      { tokens: { a: 'x', b: { c: 'y' } } },
      { tokens: { a: '***', b: '***' } },
    ],
    ['each value of an object in its place', { password: { a: 'x' } }, { password: { a: '***' } }],
  ])('covers %s', (_name, properties, expected) => {
    expect(shown(properties)).toEqual(expected);
  });

  it.each<[string, object, object]>([
    ['a value of a secret field', { password: 'abc' }, { password: '***' }],
    ['a value under an alias', { pwd: 'abc', Password: 1 }, { pwd: '***', Password: '***' }],
    ['a null', { password: null }, { password: '***' }],
    ['a list', { tokens: ['abc'] }, { tokens: '***' }],
    ['each value of a map', { tokens: { a: 1 } }, { tokens: { a: '***' } }],
  ])('covers %s among the additional properties', (_name, additional, expected) => {
    expect(shown({ additionalProperties: additional })).toEqual(expected);
  });

  it('covers the secrets of an instance wherever it was put', () => {
    const made = { login: Login.of({ password: 'abc' }), list: [Login.of({ password: 'abc' })] };
    const holder = Object.assign(new Login(), { any: made, additionalProperties: made });
    const masked = { login: { password: '***' }, list: [{ password: '***' }] };
    const expected = { any: masked, ...masked };
    expect(JSON.parse(holder.toStr())).toEqual(expected);
    expect(inspect(holder, { depth: 5 })).not.toContain('abc');
    const written = JSON.stringify(expected).replaceAll('***', 'abc');
    expect([holder.toJson(), JSON.stringify(holder.toDict())]).toEqual([written, written]);
    expect(holder.any).toBe(made);
    expect(made.login).toBeInstanceOf(Login);
  });

  it('covers nothing else among the additional properties', () => {
    const additional = { note: 'abc', login: 'me', list: [1, { a: 'b' }], none: null };
    expect(shown({ user: 'you', additionalProperties: additional })).toEqual({
      user: 'you',
      ...additional,
    });
  });
});
