import { refuses, type Case } from '../case.js';

/** A key that class-transformer skips or Nest strips: the stock pipe never sees it. */
const STRIPPED = { status: 201, json: { run_name: 'r' } };
const TAG = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };
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
  refuses(
    'unknown field: of an item of a oneOf array',
    'sources',
    { more_sources: [TAG, { ...TAG, git_hub: 1 }] },
    ['more_sources[1].git_hub'],
  ),
  refuses(
    'unknown field: of a value of a oneOf map',
    'sources',
    { named_sources: { it: { ...TAG, git_hub: 1 } } },
    ['named_sources.it.git_hub'],
  ),
  refuses(
    'unknown field: of a value of a map',
    'trees',
    { tree_name: 'r', named_trees: { x: { tree_name: 'y', leaf: 1 } } },
    ['named_trees.x.leaf'],
  ),
  refuses(
    'unknown field: at every level of a recursive model',
    'trees',
    {
      tree_name: 'r',
      leaf: 1,
      left_tree: { tree_name: 'l', leaf: 2, child_trees: [{ tree_name: 'c', leaf: 3 }] },
    },
    ['leaf', 'left_tree.leaf', 'left_tree.child_trees[0].leaf'],
  ),
  refuses(
    'unknown field: of a task in a task',
    'runs',
    {
      tasks: [{ task_key: 'a', for_each_task: { inputs: '[]', task: { task_key: 'b', x: 1 } } }],
    },
    ['tasks[0].for_each_task.task.x'],
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
  refuses('camelCase: in place of a required field', 'runs', { tasks: [{ taskKey: 'a' }] }, [
    'tasks[0].task_key',
    'tasks[0].taskKey',
  ]),
  refuses(
    'camelCase: alone, at every level',
    'runs',
    { runId: 1, state: { lifeCycleState: 'RUNNING' }, tasks: [{ task_key: 'a', runId: 2 }] },
    ['runId', 'state.lifeCycleState', 'tasks[0].runId'],
  ),
  refuses(
    'camelCase: beside the wire name in a nested model',
    'runs',
    { state: { life_cycle_state: 'RUNNING', lifeCycleState: 'TERMINATED' } },
    ['state.lifeCycleState'],
  ),
  refuses(
    'camelCase: beside the wire name in a member of a oneOf',
    'runs',
    { git_source: { ...TAG, gitUrl: 'v' } },
    ['git_source.gitUrl'],
  ),
  refuses(
    'camelCase: beside the wire name in a value of a map',
    'trees',
    { tree_name: 'r', named_trees: { x: { tree_name: 'y', treeName: 'z' } } },
    ['named_trees.x.treeName'],
  ),
  refuses('camelCase: in a raw body', 'exact', { run_id: 1, runId: 99 }, ['runId']),
  refuses('camelCase: in a partial model', 'patches', { run_id: 1, runId: 99 }, ['runId']),
  {
    name: 'key __proto__: of an item',
    path: 'runs',
    text: '{"run_name":"r","tasks":[{"task_key":"a","__proto__":{"run_id":5}}]}',
    status: 400,
    paths: ['tasks[0].__proto__'],
    variants: {
      'express stock': { status: 201, json: { run_name: 'r', tasks: [{ task_key: 'a' }] } },
      fastify: REFUSED_BY_FASTIFY,
    },
  },
  {
    name: 'key __proto__: of a member of a oneOf',
    path: 'runs',
    text: '{"git_source":{"git_url":"u","git_provider":"gitHub","git_tag":"t","__proto__":{"git_branch":"b"}},"run_name":"r"}',
    status: 400,
    paths: ['git_source.__proto__'],
    variants: {
      'express stock': { status: 201, json: { run_name: 'r', git_source: TAG } },
      fastify: REFUSED_BY_FASTIFY,
    },
  },
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
  refuses(
    'key constructor: of an item',
    'runs',
    { run_name: 'r', tasks: [{ task_key: 'a', constructor: 1 }] },
    ['tasks[0].constructor'],
    { stock: { status: 201, json: { run_name: 'r', tasks: [{ task_key: 'a' }] } } },
  ),
  refuses('key constructor: in a raw body', 'exact', { state: { constructor: 1 } }, [
    'state.constructor',
  ]),
  refuses('key toJSON: in a raw body', 'exact', { state: { toJSON: 1 } }, ['state.toJSON']),
  refuses('key toJSON: of a member of a oneOf', 'runs', { git_source: { ...TAG, toJSON: 1 } }, [
    'git_source.toJSON',
  ]),
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
    name: 'keys of a map are free: constructor and toJSON',
    path: 'runs',
    text: '{"run_name":"r","job_clusters":[{"job_cluster_key":"a","new_cluster":{"spark_version":"1","custom_tags":{"constructor":"1","toJSON":"2"}}}]}',
    status: 201,
    contains: ['"custom_tags":{"constructor":"1","toJSON":"2"}'],
    variants: { stock: { status: 201, contains: ['"custom_tags":{"toJSON":"2"}'] } },
  },
  {
    name: 'keys of a map are free: __proto__ is one',
    path: 'exact',
    text: '{"run_name":"r","job_clusters":[{"job_cluster_key":"a","new_cluster":{"spark_version":"1","custom_tags":{"__proto__":"1"}}}]}',
    status: 201,
    contains: ['"custom_tags":{"__proto__":"1"}'],
    variants: { fastify: REFUSED_BY_FASTIFY },
  },
  {
    name: 'keys of a map are free',
    path: 'runs',
    text: '{"run_name":"r","tasks":[{"task_key":"a","notebook_task":{"notebook_path":"/","base_parameters":{"toJSON":"1","toString":"2","run_id":"3"}}}]}',
    status: 201,
    contains: ['"toJSON":"1"', '"toString":"2"', '"run_id":"3"'],
  },
];
