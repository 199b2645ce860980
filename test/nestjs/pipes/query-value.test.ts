import {
  ArrayField,
  BooleanField,
  IntegerField,
  MapField,
  Model,
  NumberField,
  StringField,
} from '../../../src';
import { queryValue } from '../../../src/nestjs/pipes/query-value';

class Query extends Model {
  @IntegerField('run_id')
  runId?: number;

  @NumberField('ratio')
  ratio?: number;

  @BooleanField('active_only')
  activeOnly?: boolean;

  @StringField('name')
  name?: string;

  @ArrayField('ids', 'integer')
  ids?: number[];

  @MapField('tags', 'string')
  tags?: Record<string, string>;
}

it.each<[case_: string, query: unknown, value: unknown]>([
  ['numbers', { run_id: '12', ratio: '-1.5e3' }, { run_id: 12, ratio: -1500 }],
  ['ids that a number cannot hold', { run_id: '9007199254740993' }, { run_id: 2n ** 53n + 1n }],
  ['no numbers', { run_id: '012', ratio: 'a' }, { run_id: '012', ratio: 'a' }],
  ['yes and no', { active_only: 'true' }, { active_only: true }],
  ['neither yes nor no', { active_only: 'toString' }, { active_only: 'toString' }],
  ['texts that look like numbers', { name: '12' }, { name: '12' }],
  ['one item', { ids: '1' }, { ids: [1] }],
  ['several items', { ids: ['1', 'x', 2] }, { ids: [1, 'x', 2] }],
  ['no items', { ids: undefined }, { ids: undefined }],
  ['a map', { tags: { a: '1' } }, { tags: { a: '1' } }],
  ['names that the model does not have', { later: '1' }, { later: '1' }],
  ['null', null, null],
  ['a text', 'a', 'a'],
])('reads %s', (_case, query, value) => {
  expect(queryValue(Query, query)).toEqual(value);
});
