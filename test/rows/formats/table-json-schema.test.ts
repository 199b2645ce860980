import { describeTable, tableJsonSchema } from '../../../src/rows';

type Schema = Record<string, unknown>;
const propertiesOf = (...parameters: Parameters<typeof tableJsonSchema>) =>
  tableJsonSchema(...parameters)['properties'] as Record<string, Schema>;

it('describes the rows of a table, all of whose columns are there and no others', () => {
  const { doc, columns } = describeTable('runs');
  expect(tableJsonSchema('runs')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'runs',
    description: doc,
    type: 'object',
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  });
});

it('names the draft that is asked for', () => {
  expect(tableJsonSchema('runs', '2020-12')['$schema']).toBe(
    'https://json-schema.org/draft/2020-12/schema',
  );
  expect(tableJsonSchema('runs', 'draft-07')['$schema']).toBe(
    'http://json-schema.org/draft-07/schema#',
  );
});

it.each([
  ['runs', 'chain_key', { type: ['string', 'null'] }],
  ['runs', 'attempt', { type: ['integer', 'null'] }],
  ['runs', 'task_count', { type: 'integer' }],
  ['runs', 'is_retry', { type: 'boolean' }],
  ['runs', 'duration_is_complete', { type: ['boolean', 'null'] }],
  ['runs', 'start_time', { type: ['string', 'null'], format: 'date-time' }],
  ['runs', 'failed_tasks', { type: 'array', items: { type: 'string' } }],
  [
    'job_run_timeline',
    'compute',
    {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          type: { type: ['string', 'null'] },
          cluster_id: { type: ['string', 'null'] },
          warehouse_id: { type: ['string', 'null'] },
        },
      },
    },
  ],
  [
    'job_run_timeline',
    'job_parameters',
    {
      type: ['object', 'null'],
      additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    },
  ],
] as const)('describes the column of %s: %s', (table, name, schema) => {
  const doc = describeTable(table).columns.find((column) => column.name === name)?.doc;
  expect(propertiesOf(table)[name]).toEqual({ ...schema, description: doc });
});
