import { accepts, refuses, type Case } from '../case.js';

const run = { run_id: 1, run_name: 'r' };

const MODELS: readonly Case[] = [
  accepts('extends: own and inherited fields', 'extended', { ...run, team_name: 'red' }),
  refuses('extends: an own field is missing', 'extended', run, ['team_name']),
  refuses(
    'extends: an inherited field is wrong',
    'extended',
    { ...run, team_name: 'red', run_id: 'x' },
    ['run_id'],
  ),
  refuses('extends: a rule of its own', 'extended', { ...run, team_name: 'green' }, ['team_name']),
  refuses(
    'extends: a rule of its own on an inherited field',
    'extended',
    { ...run, team_name: 'red', attempt_number: 4 },
    ['attempt_number'],
  ),
  refuses('extends: an unknown field', 'extended', { ...run, team_name: 'red', teamName: 'blue' }, [
    'teamName',
  ]),
  accepts('Pick: the picked fields', 'picked', { ...run, tasks: [{ task_key: 'a' }] }),
  accepts('Pick: the default is kept', 'picked', {}, { run_name: 'Untitled' }),
  refuses('Pick: a field that was not picked', 'picked', { job_id: 1 }, ['job_id']),
  refuses('Pick: a wrong field', 'picked', { tasks: [{ task_key: 5 }] }, ['tasks[0].task_key']),
  accepts('Omit: the other fields', 'omitted', { ...run, job_id: 2 }),
  refuses('Omit: an omitted field', 'omitted', { ...run, tasks: [] }, ['tasks']),
  accepts('Partial: {} stays {}', 'patches', {}),
  accepts('Partial: null is absent', 'patches', { run_name: null, tasks: null }, {}),
  accepts(
    'Partial: nested models get their defaults',
    'patches',
    {
      tasks: [{ task_key: 'a', pipeline_task: { pipeline_id: 'p' } }],
    },
    {
      tasks: [{ task_key: 'a', pipeline_task: { pipeline_id: 'p', full_refresh: false } }],
    },
  ),
  accepts('Omit: the default is kept', 'omitted', {}, { run_name: 'Untitled' }),
  accepts(
    'Intersection: the default is kept',
    'intersected',
    { tree_name: 't' },
    {
      tree_name: 't',
      run_name: 'Untitled',
    },
  ),
  refuses('Intersection: a field of neither', 'intersected', { tree_name: 't', job_id: 1 }, [
    'job_id',
  ]),
  accepts('Partial: only what was sent', 'patches', { job_id: 3 }),
  refuses('Partial: a wrong field', 'patches', { job_id: '3' }, ['job_id']),
  refuses('Partial: a wrong nested field', 'patches', { state: { result_state: 'GOOD' } }, [
    'state.result_state',
  ]),
  refuses('Partial: an unknown field', 'patches', { jobId: 3 }, ['jobId']),
  accepts('Partial: a required field may be missing', 'patched-reports', {}),
  refuses(
    'Partial: nested models keep their required fields',
    'patched-reports',
    { run: { tasks: [{}] } },
    ['run.tasks[0].task_key'],
  ),
  accepts('Partial of an extended model: nothing is required', 'patched-extended', {}),
  refuses(
    'Partial of an extended model: its rules hold',
    'patched-extended',
    { team_name: 'green' },
    ['team_name'],
  ),
  accepts('Intersection: the fields of both', 'intersected', { tree_name: 't', ...run }),
  refuses('Intersection: a required field of the first', 'intersected', run, ['tree_name']),
  refuses(
    'Intersection: a wrong field of the second',
    'intersected',
    { tree_name: 't', run_id: [] },
    ['run_id'],
  ),
];

/** Nest's own mapped types are validated with wire paths by either pipe, and written by the interceptor. */
const NEST: readonly Case[] = [
  accepts("Nest's Pick: the picked fields", 'nest-picked', {
    ...run,
    state: { state_message: 'm' },
  }),
  refuses("Nest's Pick: a wrong field", 'nest-picked', { run_id: 'x' }, ['run_id']),
  refuses(
    "Nest's Pick: a wrong nested field",
    'nest-picked',
    { state: { life_cycle_state: 'x' } },
    ['state.life_cycle_state'],
  ),
  refuses("Nest's Pick: camelCase beside the wire name", 'nest-picked', { run_id: 1, runId: 99 }, [
    'runId',
  ]),
  refuses(
    "Nest's Pick: camelCase in a nested model",
    'nest-picked',
    { state: { life_cycle_state: 'RUNNING', lifeCycleState: 'TERMINATED' } },
    ['state.lifeCycleState'],
  ),
  refuses(
    "Nest's Partial: camelCase in an item",
    'nest-patches',
    { tasks: [{ task_key: 'a' }, { task_key: 'b', taskKey: 'c' }] },
    ['tasks[1].taskKey'],
  ),
  refuses("Nest's Pick: a field that was not picked", 'nest-picked', { job_id: 1 }, ['job_id']),
  accepts("Nest's Omit: the other fields", 'nest-omitted', { ...run, state: {} }),
  refuses("Nest's Omit: an omitted field", 'nest-omitted', { tasks: [] }, ['tasks']),
  refuses("Nest's Omit: a wrong nested field", 'nest-omitted', { state: { result_state: 'x' } }, [
    'state.result_state',
  ]),
  accepts("Nest's Intersection: the fields of both", 'nest-intersected', {
    ...run,
    tree_name: 't',
  }),
  refuses("Nest's Intersection: fields of both are wrong", 'nest-intersected', { run_id: 'x' }, [
    'run_id',
    'tree_name',
  ]),
  refuses("Nest's Intersection: camelCase", 'nest-intersected', { tree_name: 't', runId: 5 }, [
    'runId',
  ]),
  accepts("Nest's Partial: fills the default in", 'nest-patches', {}, { run_name: 'Untitled' }),
];

/** class-transformer makes the models of an ordinary DTO; it does not refuse a property's name, but takes no value from it. */
const PLAIN: readonly Case[] = [
  accepts('plain DTO: models in it', 'envelopes', { run, more: [run] }),
  refuses('plain DTO: a wrong field of a model in it', 'envelopes', { run: { run_id: 'x' } }, [
    'run.run_id',
  ]),
  refuses(
    'plain DTO: camelCase beside the wire name, of each kind of field',
    'envelopes',
    {
      run: {
        run_id: 1,
        runId: 99,
        runName: 'smuggled',
        run_name: 'r',
        git_source: { git_url: 'u', git_provider: 'gitHub', git_tag: 'v1' },
        gitSource: { git_url: 'x', git_provider: 'gitHub', git_tag: 'v2' },
        job_clusters: [{ job_cluster_key: 'a' }],
        jobClusters: [{ job_cluster_key: 'b' }],
        cluster_instance: { cluster_id: 'c' },
        clusterInstance: { cluster_id: 'd' },
      },
      more: [run, { ...run, runId: 99 }],
    },
    [
      'run.runId',
      'run.runName',
      'run.gitSource',
      'run.jobClusters',
      'run.clusterInstance',
      'more[1].runId',
    ],
  ),
];

export const DERIVED_CASES: readonly Case[] = [...MODELS, ...NEST, ...PLAIN];
