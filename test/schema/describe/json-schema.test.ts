import { GitSource, ModelUsageError, RunState, TriggerType } from '../../../src';
import { errorOf } from '../../helpers/error-of';
import { EveryKind } from '../../helpers/every-kind';

interface Schema extends Record<string, unknown> {
  readonly $defs: Record<string, Record<string, Record<string, unknown>>>;
  readonly properties: Record<string, unknown>;
}

const schema = EveryKind.jsonSchema() as Schema;
const { $defs: definitions } = schema;
const reference = (name: string): object => ({ $ref: `#/$defs/${name}` });

const TRIGGERS = Object.values(TriggerType);
const INTEGER = {
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

describe('the JSON Schema of a model', () => {
  it('is of the 2020-12 dialect, with every model it needs under $defs', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'EveryKind',
    });
    expect(Object.keys(definitions)).toEqual(
      expect.arrayContaining(['GitSource', 'GitTagSource', 'RunState']),
    );
    expect(definitions).not.toHaveProperty('EveryKind');
    expect(RunState.jsonSchema()).not.toHaveProperty('$defs');
  });

  it('lists what is required', () => {
    expect(schema).toMatchObject({
      type: 'object',
      required: ['needed'],
    });
    expect(definitions['RunState']).not.toHaveProperty('required');
  });

  it.each<[string, string, object]>([
    ['a required string', 'needed', { type: 'string' }],
    [
      'limits of a string, with a pattern that Python can compile',
      'key',
      {
        type: ['string', 'null'],
        minLength: 2,
        maxLength: 4,
        pattern: '^[^\\x00-\\x40\\x5b-\\x60\\x7b-\\x7f]+$',
      },
    ],
    ['a default', 'odd "name"\u2028', { type: ['string', 'null'], default: 'odd' }],
    ['a boolean', 'flag', { type: ['boolean', 'null'], default: true }],
    ['an integer', 'count', { type: ['integer', 'null'], default: 3, ...INTEGER }],
    ['a number', 'ratio', { type: ['number', 'null'], default: 0.5 }],
    ['anything', 'any', {}],
    ['an enum', 'trigger', { enum: [...TRIGGERS, null] }],
    [
      'an array of strings',
      'strings',
      { type: ['array', 'null'], items: { type: 'string' }, maxItems: 3 },
    ],
    [
      'an array of integers',
      'integers',
      { type: ['array', 'null'], items: { type: 'integer', ...INTEGER } },
    ],
    [
      'an array of an enum',
      'triggers',
      { type: ['array', 'null'], items: { enum: TRIGGERS }, maxItems: 2 },
    ],
    [
      'an array of models',
      'states',
      { type: ['array', 'null'], items: reference('RunState'), maxItems: 2 },
    ],
    [
      'a map of numbers',
      'number_map',
      { type: ['object', 'null'], additionalProperties: { type: 'number' } },
    ],
    ['a map of anything', 'any_map', { type: ['object', 'null'], additionalProperties: {} }],
    [
      'a map of models',
      'state_map',
      { type: ['object', 'null'], additionalProperties: reference('RunState') },
    ],
    ['a model, which may be recursive', 'nested', { anyOf: [{ $ref: '#' }, { type: 'null' }] }],
  ])('states %s', (_case, wire, expected) => {
    expect(schema.properties[wire]).toStrictEqual(expected);
  });

  it('states an example', () => {
    expect(definitions['RunState']?.['properties']?.['state_message']).toMatchObject({
      examples: [expect.any(String)],
    });
  });

  it('states a oneOf, each member with its key', () => {
    const members = ['Branch', 'Commit', 'Tag'].map((kind) => ({
      type: 'object',
      allOf: [reference(`Git${kind}Source`)],
      required: [`git_${kind.toLowerCase()}`],
    }));
    const expected = {
      title: 'GitSource',
      type: 'object',
      additionalProperties: true,
      oneOf: members,
    };
    expect(definitions['GitSource']).toEqual(expected);
    expect(GitSource.jsonSchema()).toMatchObject(expected);
  });

  it('has an id, before its references too, and a draft', () => {
    const other = EveryKind.jsonSchema({ id: 'https://example.com/x', draft: 'draft-07' });
    expect(other).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://example.com/x',
      properties: { nested: { anyOf: [{ $ref: 'https://example.com/x#' }, { type: 'null' }] } },
      definitions: { RunState: { title: 'RunState' } },
    });
    const text = JSON.stringify(other);
    expect(text).not.toContain('"default":');
    expect(text).toContain('"$ref":"https://example.com/x#/definitions/RunState"');
    expect(EveryKind.jsonSchema({ id: undefined, draft: undefined })).toEqual(schema);
  });

  it.each<[object, string]>([
    [{ dialect: 'draft-07' }, 'there is no option dialect of jsonSchema; there are id, draft'],
    [{ draft: 'draft-04' }, '2020-12, draft-07, but is draft-04, did you mean draft-07?'],
    [{ id: '' }, 'the option id must be a URI'],
    [{ id: 5 }, 'the option id must be a URI'],
  ])('refuses the options %j', (options, message) => {
    const error = errorOf(ModelUsageError, () => EveryKind.jsonSchema(options as never));
    expect(error.message).toContain(message);
  });
});
