import { accepts, refuses, type Case } from '../case.js';

const task = { task_key: 'a' };
const onTask = (fields: object): object => ({ tasks: [{ ...task, ...fields }] });
const onCluster = (fields: object): object => ({
  job_clusters: [{ job_cluster_key: 'a', new_cluster: { spark_version: '1', ...fields } }],
});
const CLUSTER = 'job_clusters[0].new_cluster';

const NESTED: readonly Case[] = [
  refuses('nested: [] for an object', 'runs', { state: [] }, ['state']),
  refuses('nested: [{…}] for an object', 'runs', { state: [{ life_cycle_state: 'RUNNING' }] }, [
    'state',
  ]),
  refuses('nested: text for an object', 'runs', { state: 'RUNNING' }, ['state']),
  refuses('nested: a number for an object', 'runs', { schedule: 5 }, ['schedule']),
  refuses('nested: true for an object', 'runs', { git_source: true }, ['git_source']),
  refuses('nested: {} for an array', 'runs', { tasks: {} }, ['tasks']),
  refuses('nested: text for an array', 'runs', { tasks: 'a' }, ['tasks']),
  refuses('nested: null for an item', 'runs', { tasks: [task, null] }, ['tasks[1]']),
  refuses('nested: text for an item', 'runs', { tasks: ['a', task] }, ['tasks[0]']),
  refuses('nested: an array for an item', 'runs', { tasks: [[task]] }, ['tasks[0]']),
  refuses('nested: a required model is missing', 'reports', {}, ['run']),
  refuses('nested: null for a required model', 'reports', { run: null }, ['run']),
  refuses('nested: [] for a required model', 'reports', { run: [] }, ['run']),
  refuses(
    'nested: a required field of a nested model is missing',
    'runs',
    onTask({ notebook_task: {} }),
    ['tasks[0].notebook_task.notebook_path'],
  ),
  refuses(
    'nested: null for a required field',
    'runs',
    onTask({ notebook_task: { notebook_path: null } }),
    ['tasks[0].notebook_task.notebook_path'],
  ),
];

const tree = { tree_name: 'r' };

/** Nested models in maps and in each place of a oneOf. */
const NESTED_IN_MAPS: readonly Case[] = [
  refuses('nested: [] for a map', 'trees', { ...tree, named_trees: [] }, ['named_trees']),
  refuses('nested: [{…}] for a map', 'trees', { ...tree, named_trees: [tree] }, ['named_trees']),
  refuses('nested: text for a map', 'trees', { ...tree, named_trees: 'x' }, ['named_trees']),
  refuses('nested: null for a value of a map', 'trees', { ...tree, named_trees: { x: null } }, [
    'named_trees.x',
  ]),
  refuses('nested: [] for a value of a map', 'trees', { ...tree, named_trees: { x: [] } }, [
    'named_trees.x',
  ]),
  refuses('nested: [{…}] for a value of a map', 'trees', { ...tree, named_trees: { x: [tree] } }, [
    'named_trees.x',
  ]),
  refuses('nested: text for a value of a map', 'trees', { ...tree, named_trees: { x: 'y' } }, [
    'named_trees.x',
  ]),
  refuses(
    'nested: a required field is missing in a value of a map of an odd key',
    'trees',
    { ...tree, named_trees: { 'a.b': {}, 'ö-1': {} } },
    ['named_trees["a.b"].tree_name', 'named_trees.ö-1.tree_name'],
  ),
  refuses('nested: null for an item of a oneOf array', 'sources', { more_sources: [null] }, [
    'more_sources[0]',
  ]),
  refuses('nested: null for a value of a oneOf map', 'sources', { named_sources: { it: null } }, [
    'named_sources.it',
  ]),
  refuses('nested: {} for a oneOf array', 'sources', { more_sources: {} }, ['more_sources']),
  refuses('nested: [] for a oneOf map', 'sources', { named_sources: [] }, ['named_sources']),
  refuses('nested: [] for a oneOf', 'sources', { main_source: [] }, ['main_source']),
  accepts('nested: null for a oneOf is absent', 'sources', { main_source: null }, {}),
  refuses(
    'nested: a required key is null, and missing',
    'runs',
    { tasks: [{ task_key: null }, {}] },
    ['tasks[0].task_key', 'tasks[1].task_key'],
  ),
];

/** Values of each JSON type, by what they are called. */
const VALUES: Readonly<Record<string, unknown>> = {
  text: 'x',
  'a whole number': 1,
  'a fraction': 1.5,
  true: true,
  'an object': {},
  'an array': [],
};

/** A case per value that a field of the kind cannot hold; `at` puts the value into a body. */
function wrongTypes(
  kind: string,
  holds: readonly string[],
  path: string,
  at: (value: unknown) => object,
): Case[] {
  return Object.entries(VALUES)
    .filter(([what]) => !holds.includes(what))
    .map(([what, value]) => refuses(`type: ${what} for ${kind}`, 'runs', at(value), [path]));
}

const TYPES: readonly Case[] = [
  ...wrongTypes('an integer', ['a whole number'], 'run_id', (value) => ({ run_id: value })),
  ...wrongTypes('a string', ['text'], 'run_name', (value) => ({ run_name: value })),
  ...wrongTypes('a boolean', ['true'], 'tasks[0].pipeline_task.full_refresh', (value) =>
    onTask({ pipeline_task: { pipeline_id: 'p', full_refresh: value } }),
  ),
  ...wrongTypes(
    'a number',
    ['a whole number', 'a fraction'],
    `${CLUSTER}.azure_attributes.spot_bid_max_price`,
    (value) => onCluster({ azure_attributes: { spot_bid_max_price: value } }),
  ),
  ...wrongTypes('a map', ['an object'], `${CLUSTER}.custom_tags`, (value) =>
    onCluster({ custom_tags: value }),
  ),
  ...wrongTypes('an array', ['an array'], 'tasks', (value) => ({ tasks: value })),
  ...wrongTypes('a model', ['an object'], 'state', (value) => ({ state: value })),
  ...wrongTypes('an enum', [], 'trigger', (value) => ({ trigger: value })),
  ...wrongTypes('a oneOf', [], 'git_source', (value) => ({ git_source: value })),
  ...wrongTypes('an array of texts', ['an array'], `${CLUSTER}.ssh_public_keys`, (value) =>
    onCluster({ ssh_public_keys: value }),
  ),
  refuses('type: a wrong value in a map', 'runs', onCluster({ custom_tags: { a: 'x', team: 1 } }), [
    `${CLUSTER}.custom_tags.team`,
  ]),
  refuses(
    'type: a wrong item of a primitive array',
    'runs',
    onCluster({ ssh_public_keys: ['a', 1, 'c', null] }),
    [`${CLUSTER}.ssh_public_keys[1]`, `${CLUSTER}.ssh_public_keys[3]`],
  ),
];

const ENUMS = {
  git_source: { git_url: 'u', git_tag: 't', git_provider: 'github' },
  tasks: [{ ...task, for_each_task: { inputs: '[]', task: { task_key: 'b', run_if: 'EVER' } } }],
};

const RULES: readonly Case[] = [
  refuses('enum: a value that is not in the list', 'runs', { trigger: 'NEVER' }, ['trigger']),
  refuses('enum: another case of a letter', 'runs', { run_type: 'job_run' }, ['run_type']),
  {
    name: 'enum: the message lists the values',
    path: 'runs',
    send: { schedule: { quartz_cron_expression: '0', timezone_id: 'UTC', pause_status: 'OFF' } },
    status: 400,
    paths: ['schedule.pause_status'],
    contains: ['PAUSED', 'UNPAUSED'],
  },
  refuses('enum: of a member of a oneOf, and of a task in a task', 'runs', ENUMS, [
    'git_source.git_provider',
    'tasks[0].for_each_task.task.run_if',
  ]),
  refuses('enum: a number', 'runs', { trigger: 1 }, ['trigger']),
  refuses(
    'enum: deep in an item',
    'runs',
    { tasks: [task, task, { ...task, state: { life_cycle_state: 'UP' } }] },
    ['tasks[2].state.life_cycle_state'],
  ),
  refuses('limit: an empty task key', 'runs', { tasks: [{ task_key: '' }] }, [
    'tasks[0].task_key',
    'tasks[0].task_key',
  ]),
  refuses('limit: a long task key', 'runs', { tasks: [{ task_key: 'a'.repeat(101) }] }, [
    'tasks[0].task_key',
  ]),
  refuses('pattern: a task key with a blank', 'runs', { tasks: [{ task_key: 'a b' }] }, [
    'tasks[0].task_key',
  ]),
  refuses(
    'paths: several problems in one body',
    'runs',
    {
      run_id: 'x',
      state: { life_cycle_state: 1 },
      tasks: [task, { task_key: 1 }],
      git_source: { git_tag: 't', git_provider: 'gitHub' },
    },
    ['run_id', 'state.life_cycle_state', 'tasks[1].task_key', 'git_source.git_url'],
  ),
  refuses('own rules: of an ordinary DTO', 'plain', { size: 11 }, ['size']),
];

export const FIELD_CASES: readonly Case[] = [...NESTED, ...NESTED_IN_MAPS, ...TYPES, ...RULES];
