import { DockerBasicAuth, Model, ModelValidationError, Run, StringField } from '../../../src';
import { COPY_MARK } from '../../../src/schema/class-tools/copy-mark';
import { errorOf } from '../../helpers/error-of';

class Held {
  readonly held = true;
}

class NamedByNumber {
  static readonly name = 5 as never;
}

class NameThrows {
  static get name(): string {
    throw new Error('no name');
  }
}

/** An instance of a class of that name. */
function named(name: string): object {
  return new { [name]: class {} }[name]!();
}

/** An object that answers everything but the question which copy of this package it is of. */
const secretive = new Proxy(new Held(), {
  get(target, key) {
    if (key === COPY_MARK) throw new Error('ask me not');
    return Reflect.get(target, key) as unknown;
  },
});

/** What stands where an object belongs, and how the message calls it. */
const VALUES: readonly [name: string, value: unknown, shown: string][] = [
  ['a string', 'a "b"', 'the string "a \\"b\\""'],
  ['a long string', 'x'.repeat(81), `the string "${'x'.repeat(80)}"…`],
  ['a number', 1.5, 'the number 1.5'],
  ['no number', NaN, 'NaN'],
  ['minus infinity', -Infinity, '-Infinity'],
  ['a bigint', -5n, 'the number -5'],
  ['a bigint of 60 digits', 10n ** 59n, `the number 1${'0'.repeat(59)}`],
  ['a bigint of 61 digits', 10n ** 60n, `the number 1${'0'.repeat(59)}… (61 digits)`],
  ['true', true, 'true'],
  ['false', false, 'false'],
  ['an array', [1], 'an array'],
  ['a function', () => 1, 'a function'],
  ['a symbol', Symbol('x'), 'a symbol'],
  ['an instance of a class', new Held(), 'an object of class Held'],
  ['an instance of a class without a name', named(''), 'an object'],
  [
    'an instance of a class with a long name',
    named('N'.repeat(81)),
    `an object of class ${'N'.repeat(80)}`,
  ],
  ['an instance of a class whose name is no string', new NamedByNumber(), 'an object'],
  ['an instance of a class whose name throws', new NameThrows(), 'an object'],
  [
    'an object whose constructor is none',
    Object.create({ constructor: { name: 'Fake' } }),
    'an object',
  ],
  ['an object that throws when asked for its copy', secretive, 'an object of class Held'],
  [
    'an instance of a model of another copy',
    Object.assign(new Held(), { [COPY_MARK]: {} }),
    'an object of class Held of a second copy of databricks-jobs (see npm ls databricks-jobs)',
  ],
];

describe('the message about a value shows', () => {
  it.each(VALUES)('%s', (_case, value, shown) => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict({ state: value }));
    expect(issues).toEqual([
      {
        path: 'state',
        code: 'type',
        message: `must be an object, but is ${shown}`,
        expected: 'an object',
        received: shown,
      },
    ]);
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
  ])('%s', (shown, value) => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict({ tasks: [value] }));
    expect(issues).toMatchObject([{ path: 'tasks[0]', received: shown }]);
  });
});

class Secrets extends Model {
  @StringField('code', { secret: true, pattern: /^\d+$/ })
  code?: string;
}

describe('the message about a secret shows its kind alone:', () => {
  it.each<[string, unknown, string]>([
    ['a number', 123, 'a number'],
    ['a bigint', 123n, 'a number'],
    ['a boolean', true, 'a boolean'],
    ['an array', ['123'], 'an array'],
    ['an object', { a: '123' }, 'an object'],
    ['a function', () => 123, 'a function'],
  ])('%s', (_case, password, received) => {
    const { issues } = errorOf(ModelValidationError, () => DockerBasicAuth.fromDict({ password }));
    const message = `must be a string, but is ${received}`;
    expect(issues).toEqual([
      { path: 'password', code: 'type', message, expected: 'a string', received },
    ]);
  });

  it('a string that does not match', () => {
    const { issues } = errorOf(ModelValidationError, () => Secrets.fromDict({ code: 'hunter2' }));
    const message = 'must be a string that matches ^\\d+$, but is a string';
    expect(issues).toMatchObject([{ path: 'code', message, received: 'a string' }]);
  });
});
