import { plainToInstance } from 'class-transformer';
import { IsOptional, validateSync } from 'class-validator';

import {
  AnyField,
  ArrayField,
  BooleanField,
  EnumField,
  GitSource,
  IntegerField,
  MapField,
  Model,
  ModelField,
  ModelUsageError,
  ModelValidationError,
  NumberField,
  Run,
  RunState,
  StringField,
  TriggerType,
} from '../../src';
import { errorOf } from '../helpers/error-of';

class MyRun extends Run {
  @StringField('team', { required: true })
  team!: string;

  @StringField('run_name', { default: 'Nameless', maxLength: 5000 })
  override runName?: string = undefined;

  isMine(): boolean {
    return this.team === 'mine';
  }
}

class EveryKind extends Model {
  @BooleanField('flag', { default: true })
  flag?: boolean;

  @IntegerField('count', { default: 3 })
  count?: number;

  @NumberField('ratio', { default: 0.5 })
  ratio?: number;

  @AnyField('any')
  any?: unknown;

  @ArrayField('integers', 'integer')
  integers?: number[];

  @ArrayField('numbers', 'number')
  numbers?: number[];

  @ArrayField('flags', 'boolean')
  flags?: boolean[];

  @ArrayField('anything', 'any')
  anything?: unknown[];

  @ArrayField('triggers', TriggerType, { maxItems: 2 })
  triggers?: TriggerType[];

  @ArrayField('sources', () => GitSource, { oneOf: true })
  sources?: GitSource[];

  @MapField('integer_map', 'integer')
  integerMap?: Record<string, number>;

  @MapField('number_map', 'number')
  numberMap?: Record<string, number>;

  @MapField('flag_map', 'boolean')
  flagMap?: Record<string, boolean>;

  @MapField('trigger_map', TriggerType)
  triggerMap?: Record<string, TriggerType>;

  @MapField('state_map', () => RunState)
  stateMap?: Record<string, RunState>;

  @MapField('source_map', () => GitSource, { oneOf: true })
  sourceMap?: Record<string, GitSource>;

  @EnumField('trigger', TriggerType)
  trigger?: TriggerType;

  @ModelField('nested', () => EveryKind)
  nested?: EveryKind;
}

const source = { git_url: 'u', git_provider: 'gitHub', git_tag: 'v1' };
const defaults = { flag: true, count: 3, ratio: 0.5 };

describe('a class that extends a model', () => {
  it('reads into itself, with the fields of both', () => {
    const run = MyRun.fromJson('{"team":"mine","run_id":1}');
    expect(run).toBeInstanceOf(MyRun);
    expect(run.isMine()).toBe(true);
    expect(run.toDict()).toEqual({ run_id: 1, run_name: 'Nameless', team: 'mine' });
    expect(MyRun.fields().map(({ wire }) => wire)).toEqual([
      ...Run.fields().map(({ wire }) => wire),
      'team',
    ]);
  });

  it('checks its own fields', () => {
    const { issues, model } = errorOf(ModelValidationError, () => MyRun.fromDict({ team: 1 }));
    expect(model).toBe('MyRun');
    expect(issues).toMatchObject([{ path: 'team', code: 'type' }]);
  });

  it('leaves the base as it was', () => {
    expect(Run.fromDict({}).toDict()).toEqual({ run_name: 'Untitled' });
  });
});

const cases: [string, object, string | undefined][] = [
  ['nothing', {}, undefined],
  ['any value', { any: { a: [1, null] } }, undefined],
  ['integers', { integers: [1, 2] }, undefined],
  ['a fraction among integers', { integers: [1, 1.5] }, 'integers[1]'],
  ['an integer beyond 2^53', { integers: [2 ** 53] }, 'integers[0]'],
  ['fractions', { numbers: [1.5] }, undefined],
  ['a string among numbers', { numbers: ['1'] }, 'numbers[0]'],
  ['flags', { flags: [true] }, undefined],
  ['a number among flags', { flags: [1] }, 'flags[0]'],
  ['anything', { anything: [1, 'a', null, {}] }, undefined],
  ['enum values', { triggers: ['RETRY'] }, undefined],
  ['a wrong enum value', { triggers: ['RETRY', 'x'] }, 'triggers[1]'],
  ['too many items', { triggers: ['RETRY', 'RETRY', 'RETRY'] }, 'triggers'],
  [
    'a list of a oneOf',
    { sources: [source, { ...source, git_tag: undefined, git_branch: 'b' }] },
    undefined,
  ],
  ['an unfit item of a oneOf', { sources: [source, { git_url: 'u' }] }, 'sources[1]'],
  ['no list of a oneOf', { sources: source }, 'sources'],
  [
    'maps',
    {
      integer_map: { a: 1 },
      number_map: { a: 0.5 },
      flag_map: { a: false },
      trigger_map: { a: 'RETRY' },
    },
    undefined,
  ],
  ['a fraction in a map of integers', { integer_map: { a: 0.5 } }, 'integer_map.a'],
  ['a string in a map of numbers', { number_map: { a: '1' } }, 'number_map.a'],
  ['a string in a map of flags', { flag_map: { a: 'x' } }, 'flag_map.a'],
  ['a wrong enum value in a map', { trigger_map: { a: 'x' } }, 'trigger_map.a'],
  ['models in a map', { state_map: { a: { life_cycle_state: 'RUNNING' } } }, undefined],
  [
    'a wrong model in a map',
    { state_map: { a: { life_cycle_state: 'x' } } },
    'state_map.a.life_cycle_state',
  ],
  ['a number in a map of models', { state_map: { a: 1 } }, 'state_map.a'],
  ['no map of models', { state_map: [] }, 'state_map'],
  ['a oneOf in a map', { source_map: { a: source } }, undefined],
  ['an unfit oneOf in a map', { source_map: { a: {} } }, 'source_map.a'],
  ['a nested one', { nested: { nested: { count: 'x' } } }, 'nested.nested.count'],
];

describe('every kind of field', () => {
  it.each(cases)('%s', (_case, document, path) => {
    const instance = plainToInstance(EveryKind, document);
    expect(validateSync(instance).length === 0).toBe(path === undefined);
    if (path === undefined) {
      const expected = { ...defaults, ...(JSON.parse(JSON.stringify(document)) as object) };
      const read = EveryKind.fromDict(document);
      expect(read.toDict()).toEqual(expected);
      expect(instance.toDict()).toEqual(expected);
      expect(read.validate()).toEqual([]);
      expect(read.clone().equals(read)).toBe(true);
    } else {
      const { issues } = errorOf(ModelValidationError, () => EveryKind.fromDict(document));
      expect(issues.map((issue) => issue.path)).toEqual([path]);
      expect(EveryKind.fromDict(document, { mode: 'lenient' }).toDict()).toMatchObject(document);
    }
  });

  it('describes itself', () => {
    const fields = new Map(EveryKind.fields().map((field) => [field.property, field]));
    expect(fields.get('sources')).toMatchObject({
      kind: 'array',
      items: { kind: 'model', model: GitSource },
    });
    expect(fields.get('triggerMap')).toMatchObject({
      kind: 'map',
      items: { kind: 'enum', enum: Object.values(TriggerType), enumType: TriggerType },
    });
    expect(fields.get('nested')).toMatchObject({ kind: 'model', model: EveryKind });
    expect(fields.get('count')).toMatchObject({
      wire: 'count',
      kind: 'integer',
      required: false,
      default: 3,
      secret: false,
    });
  });

  it('builds maps of models', () => {
    const built = EveryKind.of({ stateMap: { a: { stateMessage: 'x' } } });
    expect(built.stateMap?.['a']).toBeInstanceOf(RunState);
    expect(built.toDict()).toMatchObject({ state_map: { a: { state_message: 'x' } } });
  });
});

it('a wire name on two properties is refused at first use', () => {
  class Twice extends Model {
    @StringField('name')
    first?: string;

    @StringField('name')
    @IsOptional()
    second?: string;
  }
  expect(errorOf(ModelUsageError, () => Twice.fromDict({})).message).toBe(
    'Twice declares the wire name name on two properties',
  );
});

it('a field is a named property', () => {
  expect(() => {
    StringField('x')({}, Symbol('x'));
  }).toThrow('a field cannot be a symbol');
});
