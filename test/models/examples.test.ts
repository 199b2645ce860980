import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import {
  AnyField,
  ArrayField,
  BooleanField,
  GitSource,
  MapField,
  Model,
  ModelField,
  NumberField,
  Run,
  StringField,
} from '../../src';
import { MODELS, modelNamed } from '../helpers/models';

const names = Object.keys(MODELS);

describe('the example of every model', () => {
  it.each(names)(
    '%s reads strictly, survives toJson and back, and passes class-validator',
    (name) => {
      const model = modelNamed(name);
      const example = model.example();
      expect(example).toBeInstanceOf(model);
      const again = model.fromJson(example.toJson(), { unknownFields: 'reject' });
      expect(again.equals(example)).toBe(true);
      expect(example.validate()).toEqual([]);
      const made = example.constructor as new () => Model;
      const instance = plainToInstance(made, example.toDict());
      expect(validateSync(instance)).toEqual([]);
      expect(instance.toDict()).toEqual(example.toDict());
    },
  );

  it.each(names)('%s shows nothing silly', (name) => {
    expect(modelNamed(name).example().toJson()).not.toMatch(/"(example|key|string|foo)"/);
  });
});

it('nests no class in itself without need', () => {
  expect(Run.example().toJson().length).toBeLessThan(20_000);
});

it('is different from call to call only in identity', () => {
  const first = Run.example();
  first.tasks?.pop();
  expect(Run.example().tasks).toHaveLength(1);
});

it('of a oneOf is its first member', () => {
  expect(GitSource.example().toDict()).toHaveProperty('git_branch');
});

it('nests no class in itself by way of another', () => {
  class Outer extends Model {
    @ModelField('inner', () => Inner)
    inner?: object;
  }
  class Inner extends Model {
    @StringField('name')
    name?: string;

    @ModelField('outer', () => Outer)
    outer?: Outer;
  }
  expect(Outer.example().toDict()).toEqual({ inner: { name: 'example' } });
});

it('has what is required, whatever its example', () => {
  class Inner extends Model {
    @StringField('name', { required: true, example: null })
    name!: string;

    @BooleanField('flag', { default: true })
    flag?: boolean;
  }
  class Outer extends Model {
    @ModelField('inner', () => Inner, { required: true, example: null })
    inner!: Inner;
  }
  expect(Outer.example().toDict()).toEqual({ inner: { name: 'example', flag: true } });
});

it('of a class that states none is valid all the same', () => {
  class Bare extends Model {
    @StringField('name')
    name?: string;

    @NumberField('ratio')
    ratio?: number;

    @MapField('labels', 'string')
    labels?: Record<string, string>;

    @StringField('short', { maxLength: 3 })
    short?: string;

    @StringField('long', { minLength: 9 })
    long?: string;

    @ModelField('inner', () => Bare)
    inner?: Bare;

    @ArrayField('counts', 'integer')
    counts?: number[];

    @BooleanField('flag')
    flag?: boolean;

    @StringField('hidden', { example: null })
    hidden?: string;

    @AnyField('any', { example: { is: 'plain' } })
    any?: unknown;
  }
  expect(Bare.example().toDict()).toEqual({
    name: 'example',
    ratio: 0.5,
    labels: { key: 'example' },
    short: 'exa',
    long: 'examplexx',
    counts: [42],
    flag: false,
    any: { is: 'plain' },
  });
});
