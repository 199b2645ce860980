import { runInNewContext } from 'node:vm';

import { ModelValidationError, Run } from '../../src';
import { errorOf } from '../helpers/error-of';

/** An object with that prototype, given what it holds. */
function withPrototype(prototype: object | null, content: object): object {
  return Object.setPrototypeOf(content, prototype) as object;
}

class FromNothing {
  readonly a = 1;
}
Object.setPrototypeOf(FromNothing.prototype, null);

const bare = Object.create(null) as object;

/** Reads the value where a document, a map and any JSON may stand. */
const PLACES: readonly [name: string, read: (value: object) => object][] = [
  ['a document', (value) => Run.fromDict(value)],
  ['a map', (value) => Run.fromDict({ overriding_parameters: { notebook_params: value } })],
  ['an unknown field', (value) => Run.fromDict({ new_field: value })],
];

describe.each(PLACES)('%s', (_name, read) => {
  it.each<[string, object]>([
    ['an object literal', { a: 'b' }],
    ['an object without a prototype', withPrototype(null, { a: 'b' })],
    ['an object that inherits from one with nothing on it', withPrototype(bare, { a: 'b' })],
    ['an object of another realm', runInNewContext('({ a: "b" })') as object],
  ])('may be %s', (_case, value) => {
    expect(JSON.stringify(read(value))).toMatch(/\{"a":"b"\}|,"a":"b"\}$/);
  });

  it.each<[string, () => object, string]>([
    ['an instance of a class', () => new (class Held {})(), 'an object of class Held'],
    ['an instance of a class that extends nothing', () => new FromNothing(), 'FromNothing'],
    [
      'an object that inherits a field',
      () => withPrototype(withPrototype(null, { run_id: 5 }), {}),
      'an object',
    ],
    ['an object that inherits from a literal', () => withPrototype({}, {}), 'an object'],
    [
      'an instance of a class of another realm',
      () => runInNewContext('new (class Far {})()') as object,
      'an object of class Far',
    ],
  ])('may not be %s', (_case, make, received) => {
    const { issues } = errorOf(ModelValidationError, () => read(make()));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.code).toMatch(/^(type|not_json)$/);
    expect(issues[0]?.received).toMatch(new RegExp(`${received}$`));
  });
});

describe('an array, whatever its prototype,', () => {
  const arrays: readonly [string, () => object][] = [
    ['its own', () => []],
    ["an object literal's", () => withPrototype(Object.prototype, [])],
    ['none', () => withPrototype(null, [])],
    ['one with nothing on it', () => withPrototype(bare, [])],
    ["another realm's", () => runInNewContext('[]') as object],
  ];

  it.each(arrays)('is no map: %s', (_case, make) => {
    const { issues } = errorOf(ModelValidationError, () =>
      Run.fromDict({ overriding_parameters: { notebook_params: make() } }),
    );
    expect(issues).toMatchObject([
      { path: 'overriding_parameters.notebook_params', received: 'an array' },
    ]);
  });

  it.each(arrays)('is no document: %s', (_case, make) => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict(make()));
    expect(issues).toMatchObject([{ path: '', received: 'an array' }]);
  });
});
