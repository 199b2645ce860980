import { accepts, type Case } from '../case.js';

/** A run with something in most kinds of field. */
const RUN = {
  job_id: 11,
  run_id: 12,
  state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS', state_message: '' },
  schedule: { quartz_cron_expression: '0 0 1 * * ?', timezone_id: 'UTC', pause_status: 'PAUSED' },
  tasks: [
    {
      task_key: 'load',
      depends_on: [{ task_key: 'fetch' }],
      notebook_task: {
        notebook_path: '/load',
        base_parameters: { day: '2026-01-01', toString: 1 },
      },
      state: { life_cycle_state: 'RUNNING' },
    },
    { task_key: 'größe_1', pipeline_task: { pipeline_id: 'p', full_refresh: false } },
  ],
  job_clusters: [
    {
      job_cluster_key: 'main',
      new_cluster: {
        num_workers: 2,
        spark_version: '15.4.x-scala2.12',
        azure_attributes: { spot_bid_max_price: -1 },
        ssh_public_keys: ['a', 'b'],
        custom_tags: { team: 'data' },
      },
    },
  ],
  git_source: { git_url: 'https://example.com/r', git_provider: 'gitHub', git_tag: 'v1' },
  start_time: 1_767_225_600_000,
  run_name: 'Nightly',
};

const FOR_EACH = {
  tasks: [
    {
      task_key: 'each',
      for_each_task: {
        inputs: '[1]',
        task: { task_key: 'one', pipeline_task: { pipeline_id: 'p' } },
      },
    },
  ],
};

export const VALID_CASES: readonly Case[] = [
  accepts('valid: an empty run gets the default', 'runs', {}, { run_name: 'Untitled' }),
  accepts('valid: a run with most kinds of field', 'runs', RUN),
  accepts(
    'valid: null is absent',
    'runs',
    { run_id: null, state: null, run_name: null },
    {
      run_name: 'Untitled',
    },
  ),
  accepts('valid: empty arrays and objects', 'runs', { tasks: [], state: {}, run_name: '' }),
  accepts(
    'valid: a default in a nested model',
    'runs',
    { run_name: 'r', tasks: [{ task_key: 'a', pipeline_task: { pipeline_id: 'p' } }] },
    {
      run_name: 'r',
      tasks: [{ task_key: 'a', pipeline_task: { pipeline_id: 'p', full_refresh: false } }],
    },
  ),
  accepts('valid: a recursive model', 'trees', {
    tree_name: 'root',
    left_tree: { tree_name: 'left', left_tree: { tree_name: 'leftmost' } },
    child_trees: [{ tree_name: 'a', child_trees: [{ tree_name: 'b' }] }],
    named_trees: { x: { tree_name: 'y', named_trees: {} } },
  }),
  accepts('valid: a task in a task, with a default in it', 'runs', FOR_EACH, {
    run_name: 'Untitled',
    tasks: [
      {
        task_key: 'each',
        for_each_task: {
          inputs: '[1]',
          task: { task_key: 'one', pipeline_task: { pipeline_id: 'p', full_refresh: false } },
        },
      },
    ],
  }),
  accepts(
    'valid: a default in each item of an array',
    'arrays',
    [{}, { run_name: 'r' }, {}],
    [{ run_name: 'Untitled' }, { run_name: 'r' }, { run_name: 'Untitled' }],
  ),
  accepts(
    'valid: a default in a nested run',
    'reports',
    { run: {} },
    { run: { run_name: 'Untitled' } },
  ),
  accepts('valid: a default in a raw body', 'exact', {}, { run_name: 'Untitled' }),
  accepts(
    'valid: a default of an extended model',
    'extended',
    { team_name: 'red' },
    {
      run_name: 'Untitled',
      team_name: 'red',
    },
  ),
  accepts('valid: a required nested model', 'reports', { run: { run_name: 'r' } }),
  accepts('valid: an ordinary DTO beside the models', 'plain', { size: 10 }),
  accepts('custom parameter: read where the pipe is told to', 'custom', { run_name: 'r' }),
  accepts(
    'custom parameter: left alone otherwise',
    'unchecked-custom',
    { run_id: 'x' },
    {
      isInstance: false,
    },
  ),
  accepts(
    'custom parameter: an instance is passed through',
    'prepared',
    {},
    {
      run_id: 1,
      run_name: 'prepared',
    },
  ),
  accepts('raw body: a run', 'exact', RUN),
  accepts('raw body: an array', 'exact-arrays', [RUN, RUN]),
];
