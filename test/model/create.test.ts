import { plainToInstance } from 'class-transformer';

import {
  GitProvider,
  GitSource,
  GitTagSource,
  ModelValidationError,
  Run,
  RunLifeCycleState,
  RunTask,
} from '../../src';
import { errorOf } from '../helpers/error-of';
import { EveryKind } from '../helpers/every-kind';

const untagged = { gitUrl: 'u', gitProvider: GitProvider.GIT_HUB };
/** The properties of one member of the oneOf; the type of the field knows only what all members share. */
const tagSource = { ...untagged, gitTag: 'v1' };

describe('of', () => {
  it('builds from property names, with nested properties or instances', () => {
    const task = RunTask.of({ taskKey: 'a' });
    const run = Run.of({
      runId: 1,
      state: { lifeCycleState: RunLifeCycleState.RUNNING },
      tasks: [task, { taskKey: 'b', pipelineTask: {} }],
      gitSource: tagSource,
      overridingParameters: { notebookParams: { a: 1 } },
      additionalProperties: { extra: 1 },
      jobId: undefined,
    });
    expect(run.tasks?.[0]).toBe(task);
    expect(run.gitSource).toBeInstanceOf(GitTagSource);
    expect(run.toDict()).toEqual({
      run_id: 1,
      run_name: 'Untitled',
      state: { life_cycle_state: 'RUNNING' },
      tasks: [{ task_key: 'a' }, { task_key: 'b', pipeline_task: { full_refresh: false } }],
      git_source: { git_url: 'u', git_provider: 'gitHub', git_tag: 'v1' },
      overriding_parameters: { notebook_params: { a: 1 } },
      extra: 1,
    });
  });

  it('builds the member of a oneOf', () => {
    expect(GitSource.of(tagSource)).toBeInstanceOf(GitTagSource);
  });

  it.each<[string, () => unknown, string]>([
    ['itself', () => GitSource.of(untagged), ''],
    ['in a run', () => Run.of({ gitSource: untagged }), 'git_source'],
  ])('refuses the base of a oneOf, which no text could be read as: %s', (_where, make, path) => {
    expect(errorOf(ModelValidationError, make).issues).toEqual([
      expect.objectContaining({
        path,
        code: 'one_of',
        message: expect.stringMatching(/ but has none of their keys$/) as string,
      }),
    ]);
  });

  it.each<[string, object, string, RegExp]>([
    ['a wrong type', { runId: '1' }, 'run_id', /^must be an integer, but is the string "1"$/],
    [
      'a nested wrong value',
      { tasks: [{ taskKey: 'a b' }] },
      'tasks[0].task_key',
      /must be a string that matches/,
    ],
    ['a missing property', { tasks: [{}] }, 'tasks[0].task_key', /^is required, but is absent/],
    ['a wire name', { run_id: 1 }, 'run_id', /^is not a field of Run; did you mean runId\?$/],
    ['a property that does not exist', { nope: 1 }, 'nope', /^is not a field of Run$/],
    ['no array', { tasks: { taskKey: 'a' } }, 'tasks', /^must be an array/],
    ['a list for a model', { state: [] }, 'state', /^must be a RunState, but is an array$/],
    [
      'an instance of another model',
      { state: Run.of({}) },
      'state',
      /^must be a RunState, but is an object of class Run$/,
    ],
  ])('refuses %s', (_case, properties, path, message) => {
    const { issues } = errorOf(ModelValidationError, () => Run.of(properties));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toBe(path);
    expect(issues[0]?.message).toMatch(message);
  });
});

describe('null', () => {
  it('is absent in what is built, or the default', () => {
    const properties = { tasks: null, runName: null, state: { resultState: null } } as object;
    const run = Run.of(properties);
    expect(run.equals(Run.of({ state: {} }))).toBe(true);
    expect([run.tasks, run.runName, run.state?.resultState]).toEqual([
      undefined,
      'Untitled',
      undefined,
    ]);
    expect(run.latestTasks()).toEqual([]);
  });

  it('in a required field is an issue', () => {
    const properties = { tasks: [{ taskKey: null }] } as object;
    expect(() => Run.of(properties)).toThrow('tasks[0].task_key: is required, but is null');
  });

  it('in place of a list that class-transformer leaves there is an empty one', () => {
    const run = plainToInstance(Run, { tasks: null, repair_history: null });
    expect([run.tasks, run.repairHistory]).toEqual([null, null]);
    expect([run.latestTasks(), run.failedTasks(), run.latestRepairId]).toEqual([[], [], undefined]);
  });
});

describe('validate', () => {
  it('is empty for a sound instance', () => {
    expect(
      Run.of({ tasks: [{ taskKey: 'a' }], additionalProperties: { a: { b: [1] } } }).validate(),
    ).toEqual([]);
  });

  it('finds what was assigned, with wire paths', () => {
    const run = Run.of({ tasks: [{ taskKey: 'a', newCluster: { sparkVersion: 'x' } }], state: {} });
    Object.assign(run, { runId: 1.5, jobClusters: 'x', schedule: {}, overridingParameters: 'x' });
    Object.assign(run.tasks![0]!, { taskKey: '', libraries: [undefined], pipelineTask: undefined });
    Object.assign(run.tasks![0]!.newCluster!, {
      sparkVersion: null,
      customTags: { a: 1 },
      sparkConf: [],
      sparkEnvVars: { a: () => 1 },
    });
    Object.assign(run.state!, { resultState: 'GREAT' });
    run.additionalProperties = { when: new Date(0) };
    expect(run.validate().map(({ path, code }) => [path, code])).toEqual([
      ['run_id', 'type'],
      ['state.result_state', 'enum'],
      ['schedule', 'type'],
      ['tasks[0].task_key', 'min_length'],
      ['tasks[0].task_key', 'pattern'],
      ['tasks[0].new_cluster.spark_version', 'required'],
      ['tasks[0].new_cluster.spark_conf', 'type'],
      ['tasks[0].new_cluster.custom_tags.a', 'type'],
      ['tasks[0].new_cluster.spark_env_vars.a', 'not_json'],
      ['tasks[0].libraries[0]', 'type'],
      ['job_clusters', 'type'],
      ['overriding_parameters', 'type'],
      ['when', 'not_json'],
    ]);
  });

  it('counts items', () => {
    const everything = EveryKind.example();
    everything.strings = ['a', 'b', 'c', 'd'];
    expect(everything.validate()).toMatchObject([{ path: 'strings', code: 'max_items' }]);
  });
});
