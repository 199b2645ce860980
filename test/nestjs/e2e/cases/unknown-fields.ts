import { refuses, type Case } from '../case.js';

/** A key that class-transformer skips or Nest strips: the stock pipe never sees it. */
const STRIPPED = { status: 201, json: { run_name: 'r' } };
const REFUSED_BY_FASTIFY = { status: 400 };

export const UNKNOWN_FIELD_CASES: readonly Case[] = [
  refuses('unknown field: of the run', 'runs', { rum_id: 1 }, ['rum_id']),
  refuses('unknown field: of a nested model', 'runs', { state: { lifecycle: 'RUNNING' } }, [
    'state.lifecycle',
  ]),
  refuses(
    'unknown field: of an item',
    'runs',
    { tasks: [{ task_key: 'a' }, { task_key: 'b', x: 1 }] },
    ['tasks[1].x'],
  ),
  refuses(
    'unknown field: four levels down',
    'runs',
    {
      job_clusters: [
        { job_cluster_key: 'a', new_cluster: { spark_version: '1', azure_attributes: { bid: 1 } } },
      ],
    },
    ['job_clusters[0].new_cluster.azure_attributes.bid'],
  ),
  refuses(
    'unknown field: of a member of a oneOf',
    'runs',
    { git_source: { git_url: 'u', git_provider: 'gitHub', git_tag: 't', git_hub: 1 } },
    ['git_source.git_hub'],
  ),
  refuses('unknown field: of an ordinary DTO', 'plain', { size: 1, other: 2 }, ['other']),
  refuses('unknown field: in a raw body', 'exact', { rum_id: 1 }, ['rum_id']),
  refuses('camelCase: alone', 'runs', { runId: 99 }, ['runId']),
  refuses('camelCase: beside the wire name', 'runs', { run_id: 1, runId: 99 }, ['runId']),
  refuses('camelCase: beside the wire name, before it', 'runs', { runId: 99, run_id: 1 }, [
    'runId',
  ]),
  refuses(
    'camelCase: in an item',
    'runs',
    { tasks: [{ task_key: 'a', notebookTask: { notebook_path: '/' } }] },
    ['tasks[0].notebookTask'],
  ),
  refuses(
    'camelCase: in place of a required field',
    'runs',
    { tasks: [{ taskKey: 'a' }] },
    ['tasks[0].task_key', 'tasks[0].taskKey'],
    { stock: { status: 400, paths: ['tasks[0].taskKey'] } },
  ),
  {
    name: 'key __proto__: of the run',
    path: 'runs',
    text: '{"run_name":"r","__proto__":{"run_id":5}}',
    status: 400,
    paths: ['__proto__'],
    variants: {
      'express stock': STRIPPED,
      fastify: REFUSED_BY_FASTIFY,
    },
  },
  {
    name: 'key __proto__: in a raw body',
    path: 'exact',
    text: '{"run_name":"r","tasks":[{"task_key":"a","__proto__":{}}]}',
    status: 400,
    paths: ['tasks[0].__proto__'],
    variants: { fastify: REFUSED_BY_FASTIFY },
  },
  refuses(
    'key constructor: of the run',
    'runs',
    { run_name: 'r', constructor: 1 },
    ['constructor'],
    {
      stock: STRIPPED,
    },
  ),
  {
    name: 'key constructor: with a prototype in it',
    path: 'runs',
    text: '{"run_name":"r","constructor":{"prototype":{"polluted":1}}}',
    status: 400,
    paths: ['constructor'],
    variants: { 'express stock': STRIPPED, fastify: REFUSED_BY_FASTIFY },
  },
  refuses('key toJSON: of the run', 'runs', { toJSON: 1 }, ['toJSON']),
  refuses('key toJSON: of an item', 'runs', { tasks: [{ task_key: 'a', toJSON: {} }] }, [
    'tasks[0].toJSON',
  ]),
  refuses('key hasOwnProperty: of the run', 'runs', { hasOwnProperty: 1 }, ['hasOwnProperty']),
  refuses(
    'key additionalProperties: smuggles nothing in',
    'runs',
    { additionalProperties: { run_id: 5 } },
    ['additionalProperties'],
  ),
  refuses('key readIssues: is no field', 'runs', { readIssues: [] }, ['readIssues']),
  {
    name: 'keys of a map are free',
    path: 'runs',
    text: '{"run_name":"r","tasks":[{"task_key":"a","notebook_task":{"notebook_path":"/","base_parameters":{"toJSON":"1","toString":"2","run_id":"3"}}}]}',
    status: 201,
    contains: ['"toJSON":"1"', '"toString":"2"', '"run_id":"3"'],
  },
];
