import { describeCases } from '../helpers/describe-cases';

const DEPTH = 100_000;
const LENGTH = 10_000_000;

function nested(open: string, close: string, inner = ''): string {
  return open.repeat(DEPTH) + inner + close.repeat(DEPTH);
}

const tags = (key: string, value: string): string =>
  `{"cluster_spec":{"new_cluster":{"spark_version":"a","custom_tags":{"${key}":${value}}}},"run_name":"a"}`;

const objects = nested('{"a":', '}', '1');
const arrays = nested('[', ']');

describeCases(`a text of ${DEPTH} levels`, [
  ['of arrays', () => arrays, { issues: [' type'] }],
  ['of objects', () => objects, { issues: ['a.a.a.a.a.a.a.a.a.a.a.a.a.a.a… too_deep'] }],
  [
    'of arrays in an unknown field',
    () => `{"new":${arrays}}`,
    { issues: ['new[0][0][0][0][0][0][0][0][0… too_deep'] },
  ],
  [
    'of objects in an unknown field of a task',
    () => `{"tasks":[{"task_key":"a","new":${objects}}]}`,
    { issues: ['tasks[0].new.a.a.a.a.a.a.a.a.… too_deep'] },
  ],
  [
    'of objects in a nested model',
    () => `{"state":${objects}}`,
    { issues: ['state.a.a.a.a.a.a.a.a.a.a.a.a… too_deep'] },
  ],
  [
    'of arrays where an array of models belongs',
    () => `{"tasks":${arrays}}`,
    {
      strict: { issues: ['tasks[0] type'] },
      lenient: { issues: ['tasks[0] type', 'tasks[0][0][0][0][0][0][0][0]… too_deep'] },
    },
  ],
  [
    'of objects where an array belongs',
    () => `{"tasks":${objects}}`,
    {
      strict: { issues: ['tasks type'] },
      lenient: { issues: ['tasks type', 'tasks.a.a.a.a.a.a.a.a.a.a.a.a… too_deep'] },
    },
  ],
  [
    'of arrays where a number belongs',
    () => `{"run_id":${arrays}}`,
    {
      strict: { issues: ['run_id type'] },
      lenient: { issues: ['run_id type', 'run_id[0][0][0][0][0][0][0][0… too_deep'] },
    },
  ],
  [
    'of objects where a map has a string',
    () => tags('k', objects),
    {
      strict: { issues: ['cluster_spec.new_cluster.cust… type'] },
      lenient: {
        issues: ['cluster_spec.new_cluster.cust… type', 'cluster_spec.new_cluster.cust… too_deep'],
      },
    },
  ],
  [
    'of objects in a map of anything',
    () => `{"overriding_parameters":{"sql_params":{"k":${objects}}}}`,
    { issues: ['overriding_parameters.sql_par… too_deep'] },
  ],
]);

const long = 'x'.repeat(LENGTH);
const task = (key: string): string => `{"tasks":[{"task_key":${JSON.stringify(key)}}]}`;
const withName = (text: string): string => text.replace(/\}$/, ',"run_name":"Untitled"}');

describeCases(`a string of ${LENGTH} characters`, [
  ['in a field', () => `{"run_name":"${long}"}`, {}],
  ['in an unknown field', () => `{"run_name":"a","new":"${long}"}`, {}],
  ['as a key', () => `{"run_name":"a","${long}":[{"${long}":1}]}`, {}],
  [
    'as a key and a value of a map',
    () => `{"overriding_parameters":{"sql_params":{"${long}":"${long}"}},"run_name":"a"}`,
    {},
  ],
  [
    'where a number belongs',
    () => `{"run_name":"a","run_id":"${long}"}`,
    { strict: { issues: ['run_id type'] }, lenient: { aside: ['run_id type'] } },
  ],
  [
    'where a value of a list belongs',
    () => `{"run_name":"a","trigger":"${long}"}`,
    { strict: { issues: ['trigger enum'] }, lenient: { aside: ['trigger enum'] } },
  ],
  [
    'as a key on the way to a problem',
    () => tags(long, '1'),
    {
      strict: { issues: ['cluster_spec.new_cluster.cust… type'] },
      lenient: { aside: ['cluster_spec.new_cluster.cust… type'] },
    },
  ],
  [
    'in a field that may have 100',
    () => task(long),
    {
      strict: { issues: ['tasks[0].task_key max_length'] },
      lenient: { written: withName(task(long)) },
    },
  ],
]);

describeCases('a text with half of a character', [
  ['in a field', () => '{"run_name":"a\\ud83d"}', {}],
  ['in a value and a key of an unknown field', () => '{"run_name":"a","\\udc00":"\\ud800"}', {}],
  ['in the wrong order', () => '{"run_name":"\\udc00\\ud800"}', {}],
  [
    'where letters belong',
    () => task('\ud83d'),
    {
      strict: { issues: ['tasks[0].task_key pattern'] },
      lenient: { written: withName(task('\ud83d')) },
    },
  ],
  [
    'in what a message shows',
    () => '{"run_name":"a","trigger":"\\ud800"}',
    { strict: { issues: ['trigger enum'] }, lenient: { aside: ['trigger enum'] } },
  ],
  [
    'in a key on the way to a problem',
    () => tags('\\ud800', '1'),
    {
      strict: { issues: ['cluster_spec.new_cluster.cust… type'] },
      lenient: { aside: ['cluster_spec.new_cluster.cust… type'] },
    },
  ],
  [
    'that is made by cutting what a message shows',
    () => JSON.stringify({ run_name: 'a', trigger: `${'x'.repeat(79)}😀`, run_id: '𝒜'.repeat(90) }),
    {
      strict: { issues: ['run_id type', 'trigger enum'] },
      lenient: {
        aside: ['run_id type', 'trigger enum'],
        written: JSON.stringify({
          run_name: 'a',
          run_id: '𝒜'.repeat(90),
          trigger: `${'x'.repeat(79)}😀`,
        }),
      },
    },
  ],
  [
    'that is made by cutting the path that a message shows',
    () => `{"new":${'{"a𝒜𝒜𝒜𝒜𝒜":'.repeat(100)}1${'}'.repeat(100)}}`,
    { issues: ['new.a𝒜𝒜𝒜𝒜𝒜.a𝒜𝒜𝒜𝒜𝒜.a… too_deep'] },
  ],
]);

describeCases('a key that is there twice: the last counts', [
  [
    'in a field',
    () => '{"run_id":1,"run_id":2}',
    { written: '{"run_id":2,"run_name":"Untitled"}' },
  ],
  [
    'in a field, the last null',
    () => '{"run_id":1,"run_id":null}',
    { written: '{"run_name":"Untitled"}' },
  ],
  [
    'in a field, the last of the wrong type',
    () => '{"run_id":1,"run_name":"a","run_id":"2"}',
    {
      strict: { issues: ['run_id type'] },
      lenient: { aside: ['run_id type'], written: '{"run_name":"a","run_id":"2"}' },
    },
  ],
  [
    'in a field, the first of the wrong type',
    () => '{"run_id":"2","run_name":"a","run_id":1}',
    { written: '{"run_id":1,"run_name":"a"}' },
  ],
  [
    'in an unknown field',
    () => '{"new":[1],"run_name":"a","new":{"b":1,"b":2}}',
    { written: '{"run_name":"a","new":{"b":2}}' },
  ],
  [
    'written in two ways',
    () => '{"run_id":1,"run\\u005fid":2}',
    { written: '{"run_id":2,"run_name":"Untitled"}' },
  ],
  [
    'with digits that a double cannot hold in the first',
    () => '{"run_name":"a","run_id":9007199254740993,"run_id":7}',
    { written: '{"run_id":7,"run_name":"a"}' },
  ],
  [
    'that leads to a prototype',
    () => '{"run_name":"a","__proto__":1,"__proto__":{"polluted":2}}',
    { written: '{"run_name":"a","__proto__":{"polluted":2}}' },
  ],
  [
    '100,000 times',
    () => `{${'"run_id":1,'.repeat(99_999)}"run_id":2,"run_name":"a"}`,
    { written: '{"run_id":2,"run_name":"a"}' },
  ],
]);
