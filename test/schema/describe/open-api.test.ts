import { Run, TriggerType } from '../../../src';
import { BaseRunFields } from '../../../src/models/run/base-run-fields';
import { openApiPropertiesOf } from '../../../src/schema/describe/open-api';
import { provideDescriptions } from '../../../src/schema/describe/descriptions';
import { EveryKind } from '../../helpers/every-kind';

const properties = openApiPropertiesOf(EveryKind);

const TRIGGERS = Object.values(TriggerType);
const INTEGER = {
  type: 'integer',
  format: 'int64',
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

/** What Swagger makes of the property: a function stands for the class that it returns. */
function resolved(property: string): object {
  const { type, ...rest } = properties[property] ?? {};
  const name = typeof type === 'function' ? (type as () => { name: string })().name : type;
  return { ...rest, ...(type !== undefined && { type: name }) };
}

describe('what @nestjs/swagger is told of a model', () => {
  it('has every field, and a hidden reference before each map of models', () => {
    const names = EveryKind.fields().flatMap((field) =>
      field.kind === 'map' && field.items.kind === 'model'
        ? [`${field.property}#values`, field.property]
        : [field.property],
    );
    expect(Object.keys(properties)).toEqual(names);
  });

  it.each<[string, string, object]>([
    ['a required string', 'needed', { name: 'needed', required: true, type: 'string' }],
    [
      'limits of a string',
      'key',
      {
        name: 'key',
        required: false,
        type: 'string',
        minLength: 2,
        maxLength: 4,
        pattern: '^[\\p{L}😀]+$',
      },
    ],
    [
      'a secret',
      'hidden',
      { name: 'hidden', required: false, type: 'string', maxLength: 3, format: 'password' },
    ],
    [
      'a wire name and a default',
      'odd',
      { name: 'odd "name"\u2028', required: false, type: 'string', description: 'Default: "odd".' },
    ],
    [
      'an integer',
      'count',
      { name: 'count', required: false, ...INTEGER, description: 'Default: 3.' },
    ],
    [
      'a number',
      'ratio',
      {
        name: 'ratio',
        required: false,
        type: 'number',
        format: 'double',
        description: 'Default: 0.5.',
      },
    ],
    [
      'anything',
      'any',
      {
        name: 'any',
        required: false,
        type: 'object',
        anyOf: [
          { type: 'string' },
          { type: 'number' },
          { type: 'boolean' },
          { type: 'object' },
          { type: 'array', items: {} },
        ],
      },
    ],
    [
      'an enum',
      'trigger',
      { name: 'trigger', required: false, type: 'string', enum: [...TRIGGERS] },
    ],
    [
      'an array',
      'strings',
      { name: 'strings', required: false, type: 'array', items: { type: 'string' }, maxItems: 3 },
    ],
    [
      'an array without a limit',
      'integers',
      { name: 'integers', required: false, type: 'array', items: INTEGER },
    ],
    [
      'an array of models',
      'states',
      { name: 'states', required: false, type: 'RunState', isArray: true, maxItems: 2 },
    ],
    [
      'an array of anything',
      'anything',
      { name: 'anything', required: false, type: 'array', items: {} },
    ],
    [
      'a map, even of secrets',
      'stringMap',
      {
        name: 'string_map',
        required: false,
        type: 'object',
        additionalProperties: { type: 'string' },
      },
    ],
    [
      'a map of models',
      'stateMap',
      {
        name: 'state_map',
        required: false,
        type: 'object',
        additionalProperties: { $ref: '#/components/schemas/RunState' },
      },
    ],
    [
      'the hidden reference',
      'stateMap#values',
      { name: 'state_map', required: false, type: 'RunState' },
    ],
    ['a model', 'nested', { name: 'nested', required: false, type: 'EveryKind' }],
  ])('shows %s', (_case, property, expected) => {
    expect(resolved(property)).toStrictEqual(expected);
  });

  it('shows an example', () => {
    expect(openApiPropertiesOf(Run)['runId']).toMatchObject({
      example: expect.any(Number) as number,
    });
  });
});

describe('the texts', () => {
  afterEach(() => {
    provideDescriptions(undefined);
  });

  it('are left out where nobody gives them', () => {
    expect(openApiPropertiesOf(Run)['state']).not.toHaveProperty('description');
  });

  it.each([
    ['a meaning', { description: 'How it is.' }, { description: 'How it is.' }],
    [
      'a deprecation',
      { description: 'How it is.', deprecated: 'read `status`.' },
      { description: 'How it is. Deprecated: read `status`.', deprecated: true },
    ],
    [
      'a deprecation alone',
      { deprecated: 'read `status`.' },
      { description: 'Deprecated: read `status`.', deprecated: true },
    ],
  ])('show %s', (_case, text, expected) => {
    provideDescriptions((model, property) =>
      model === BaseRunFields && property === 'state' ? text : undefined,
    );
    expect(openApiPropertiesOf(Run)['state']).toMatchObject(expected);
    expect(openApiPropertiesOf(Run)['state']?.['deprecated']).toBe(
      'deprecated' in text ? true : undefined,
    );
    expect(openApiPropertiesOf(Run)['status']).not.toHaveProperty('description');
  });
});
