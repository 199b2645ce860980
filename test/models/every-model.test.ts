import { Model, type StringType } from '../../src';
import { MODELS, modelNamed } from '../helpers/models';
import { schemaCheck } from '../helpers/schema-check';
import { checkCases } from '../helpers/check-cases';
import { expectedAccept, NAMED_VECTORS } from '../helpers/vectors';
import seed from '../fixtures/seed-models.json';

const names = Object.keys(MODELS);
const STATICS = ['fromJson', 'fromDict', 'of', 'toJson', 'toDict', 'toStr', 'fields', 'jsonSchema'];
const METHODS = ['toJson', 'toDict', 'toStr', 'toJSON', 'toBSON', 'validate', 'equals', 'clone'];

interface SeedField {
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly max_length?: number;
  readonly min_length?: number;
  readonly pattern_checked_when_null?: boolean;
}
interface SeedType {
  readonly kind: string;
  readonly fields?: Record<string, SeedField>;
  readonly of?: string[];
}
const seedTypes = Object.entries(seed as unknown as Record<string, SeedType>);
const seedModels = seedTypes.filter(([, { kind }]) => kind === 'model');

describe('every model', () => {
  it.each(names)('%s has the whole contract', (name) => {
    const model = modelNamed(name) as unknown as Record<string, unknown>;
    for (const method of STATICS) expect(typeof model[method]).toBe('function');
    for (const method of METHODS)
      expect(typeof (model['prototype'] as Record<string, unknown>)[method]).toBe('function');
    expect('toJSON' in model).toBe(false);
    expect(modelNamed(name).fromJson(null)).toBeNull();
    expect(() => modelNamed(name).fromJson('null')).toThrow('must be an object, but is null');
    expect(modelNamed(name).fromDict(undefined)).toBeNull();
  });

  it.each(names)('%s states each field once, with a property in camelCase', (name) => {
    const fields = modelNamed(name).fields();
    expect(new Set(fields.map(({ wire }) => wire)).size).toBe(fields.length);
    for (const { wire, property } of fields) {
      expect(property).toBe(
        wire.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase()),
      );
    }
  });

  it.each(names)('%s has instances of one shape', (name) => {
    const instance = new (modelNamed(name) as new () => object)();
    expect(Object.keys(instance)).toEqual(
      expect.arrayContaining(
        modelNamed(name)
          .fields()
          .map(({ property }) => property),
      ),
    );
  });
});

/** Fields of a job's settings whose limit holds for writing a job, but not for reading a run. */
const WITHOUT_LIMIT = new Set(['RunTask.description']);

describe('the facts of the Python package', () => {
  it.each(seedModels)('%s has its fields, types and limits', (name, { fields = {} }) => {
    const known = new Map(
      modelNamed(name)
        .fields()
        .map((field) => [field.wire, field]),
    );
    for (const [wire, fact] of Object.entries(fields)) {
      const field = known.get(wire === 'S3' ? 's3' : wire);
      expect(field).toBeDefined();
      expect(field?.required).toBe(Boolean(fact.required ?? fact.pattern_checked_when_null));
      expect(field?.default).toBe(fact.default);
      const limits: Pick<StringType, 'minLength' | 'maxLength'> =
        field?.kind === 'string' ? field : {};
      expect(limits.maxLength).toBe(
        WITHOUT_LIMIT.has(`${name}.${wire}`) ? undefined : fact.max_length,
      );
      expect(field?.kind === 'array' ? field.maxItems : undefined).toBeUndefined();
      expect(limits.minLength).toBe(fact.min_length);
      const [, container] = /^(array|map)</.exec(fact.type) ?? [];
      if (container) expect(field?.kind).toBe(container);
    }
  });

  it('names the members of the oneOf', () => {
    const members = seedTypes.find(([, { kind }]) => kind === 'oneOf')?.[1].of ?? [];
    for (const member of members)
      expect(modelNamed(member).prototype).toBeInstanceOf(modelNamed('GitSource'));
  });
});

describe('jsonSchema', () => {
  const validators = new Map(
    names.map((name) => [name, schemaCheck(modelNamed(name).jsonSchema())]),
  );

  it('agrees on every vector', () => {
    checkCases(NAMED_VECTORS, (vector) => {
      // JSON Schema has no aliases: there S3 is one of the unknown fields.
      const expected = vector.difference === 's3-key' || expectedAccept(vector);
      const refusesUnknown = vector.case.startsWith('S3: wrong type');
      expect(validators.get(vector.model)?.(vector.input)).toBe(expected || refusesUnknown);
    });
  });

  it('states defaults, limits and enum values', () => {
    const { $defs, properties } = modelNamed('Run').jsonSchema() as {
      properties: Record<string, object>;
      $defs: Record<string, { properties: Record<string, object> }>;
    };
    expect(properties['run_name']).toMatchObject({
      type: ['string', 'null'],
      default: 'Untitled',
    });
    expect(properties['tasks']).toMatchObject({
      type: ['array', 'null'],
    });
    expect(properties['tasks']).not.toHaveProperty('maxItems');
    expect($defs['RunTask']?.properties['task_key']).toMatchObject({
      minLength: 1,
      maxLength: 100,
    });
    expect($defs['CronSchedule']?.properties['pause_status']).toMatchObject({
      enum: ['PAUSED', 'UNPAUSED', null],
    });
  });
});

it('the base alone reads nothing', () => {
  expect(() => (Model as unknown as { fields(): unknown }).fields()).toThrow(
    /must be called on a model/,
  );
});
