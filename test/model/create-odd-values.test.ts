import {
  ArrayField,
  MapField,
  Model,
  ModelUsageError,
  ModelValidationError,
  Run,
  RunState,
  RunTask,
  StringField,
} from '../../src';
import { errorOf } from '../helpers/error-of';

class Holder extends Model {
  @MapField('states', () => RunState, { required: true })
  states!: Record<string, RunState>;

  @ArrayField('list', () => RunState)
  list?: RunState[];
}

class Initialised extends Model {
  @StringField('name')
  name?: string = 'initial';

  @StringField('label', { default: 'default' })
  label?: string = 'initial';
}

describe('of', () => {
  it.each([
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['text', '{}', 'a string'],
    ['a function', () => 1, 'a function'],
  ])('takes no %s', (_case, properties, received) => {
    expect(errorOf(ModelUsageError, () => Run.of(properties as never)).message).toBe(
      `Run.of takes an object of property names, but was given ${received}`,
    );
  });

  it('leaves what the class itself sets, but for a default', () => {
    expect(Initialised.of({ name: undefined }).toDict()).toEqual({
      name: 'initial',
      label: 'default',
    });
    expect(Initialised.of({ name: 'a', label: 'b' }).toDict()).toEqual({ name: 'a', label: 'b' });
  });

  it('takes undefined for absent', () => {
    expect(Run.of({ runName: undefined }).runName).toBe('Untitled');
  });

  it.each<[string, object, [path: string, message: string]]>([
    [
      'text for a list of models',
      { list: 'a' },
      ['list', 'must be an array, but is the string "a"'],
    ],
    [
      'text among models',
      { list: ['a'] },
      ['list[0]', 'must be a RunState, but is the string "a"'],
    ],
    ['null among models', { list: [null] }, ['list[0]', 'must be a RunState, but is null']],
    [
      'null for a required map',
      { states: null },
      ['states', 'is required, but is null; expected an object'],
    ],
    [
      'a list for a map, which is not looked into',
      { states: [{ nope: 1 }] },
      ['states', 'must be an object, but is an array'],
    ],
    [
      'text in a map of models',
      { states: { a: 'b' } },
      ['states.a', 'must be a RunState, but is the string "b"'],
    ],
  ])('refuses %s', (_case, properties, expected) => {
    const { issues } = errorOf(ModelValidationError, () =>
      Holder.of({ states: {}, ...properties }),
    );
    expect(issues.map(({ path, message }) => [path, message])).toEqual([expected]);
  });
});

describe('additionalProperties', () => {
  it('may be null', () => {
    const properties = { additionalProperties: null } as object;
    expect(RunState.of(properties).additionalProperties).toEqual({});
  });

  it.each([
    ['a list', [1], 'an array'],
    ['text', 'a', 'a string'],
    ['a number', 1, 'a number'],
  ])('may not be %s', (_case, given, received) => {
    const properties = { additionalProperties: given } as object;
    const { model, issues } = errorOf(ModelValidationError, () => RunState.of(properties));
    expect(model).toBe('RunState');
    expect(issues).toEqual([
      {
        path: 'additionalProperties',
        code: 'type',
        message: `must be an object, but is ${received}`,
        expected: 'an object',
        received,
      },
    ]);
  });

  it('are copied', () => {
    const given = { extra: 1 };
    const built = RunTask.of({ taskKey: 'a', additionalProperties: given });
    const assigned = RunTask.of({ taskKey: 'a' });
    assigned.additionalProperties = given;
    given.extra = 2;
    for (const task of [built, assigned]) expect(task.additionalProperties['extra']).toBe(1);
  });
});
