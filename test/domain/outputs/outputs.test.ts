import { ModelUsageError, RetryChain, Run, RunOutput } from '../../../src';
import { errorOf } from '../../helpers/error-of';

const ended = (code: string): object => ({
  status: {
    state: 'TERMINATED',
    termination_details: { code, type: 'CLIENT_ERROR', message: code },
  },
});
const FAILED = ended('RUN_EXECUTION_ERROR');
const SUCCESS = ended('SUCCESS');
const output = (run_id: number, error?: string, error_trace?: string): RunOutput =>
  RunOutput.fromDict({ metadata: { run_id }, error, error_trace });

const run = Run.fromDict({
  run_id: 7,
  ...FAILED,
  tasks: [
    { task_key: 'ok', run_id: 1, ...SUCCESS },
    { task_key: 'b', run_id: 2, attempt_number: 0, ...FAILED },
    { task_key: 'b', run_id: 3, attempt_number: 1, ...FAILED },
    {
      task_key: 'handler',
      run_id: 4,
      run_if: 'AT_LEAST_ONE_FAILED',
      depends_on: [{ task_key: 'b' }],
      ...FAILED,
    },
    { task_key: 'skipped', run_id: 5, depends_on: [{ task_key: 'b' }], ...ended('SKIPPED') },
    { task_key: 'running', run_id: 6, status: { state: 'RUNNING' } },
    {
      task_key: 'loop',
      run_id: 8,
      for_each_task: { inputs: '[1]', task: { task_key: 'i' } },
      ...FAILED,
    },
    { task_key: 'child', run_id: 9, run_job_task: { job_id: 5 }, ...FAILED },
  ],
});
const loop = Run.fromDict({
  run_id: 8,
  ...FAILED,
  tasks: [run.tasks?.[6]?.toDict()],
  iterations: [
    { task_key: 'i_0', run_id: 81, ...SUCCESS },
    { task_key: 'i_1', run_id: 82, attempt_number: 0, ...FAILED },
    { task_key: 'i_1', run_id: 83, attempt_number: 1, ...FAILED },
  ],
});
const child = Run.fromDict({
  run_id: 90,
  ...FAILED,
  trigger_info: { run_id: 9 },
  tasks: [
    { task_key: 'x', run_id: 91, ...FAILED },
    { task_key: 'y', run_id: 92, ...SUCCESS },
  ],
});

describe('outputTargets', () => {
  const idsOf = (...args: Parameters<Run['outputTargets']>): unknown[] =>
    run.outputTargets(...args).map(({ runId }) => runId);

  it('are latest attempts that ran and are over: root failures, other failures, then the rest', () => {
    expect(idsOf()).toEqual([3, 9, 4, 1]);
    expect(idsOf({ of: 'failed' })).toEqual([3, 9, 4]);
  });

  it('are the failed iterations and the tasks of the child, with the path to them', () => {
    expect(run.outputTargets({ runs: [child, loop], of: 'failed' })).toEqual([
      { runId: 3, taskKey: 'b', isFailed: true, path: [] },
      { runId: 91, taskKey: 'x', isFailed: true, path: ['child'] },
      { runId: 83, taskKey: 'i_1', isFailed: true, path: ['loop'] },
      { runId: 4, taskKey: 'handler', isFailed: true, path: [] },
    ]);
    expect(loop.outputTargets().map(({ runId }) => runId)).toEqual([83, 81]);
  });

  it('are never a run of several tasks; a run of one task may be asked for itself', () => {
    const single = { run_id: 7, format: 'SINGLE_TASK', ...FAILED };
    expect(Run.fromDict(single).outputTargets()).toMatchObject([{ runId: 7, isFailed: true }]);
    expect(Run.fromDict({ ...single, format: 'MULTI_TASK' }).outputTargets()).toEqual([]);
    expect(Run.fromDict({ run_id: 7, ...FAILED }).outputTargets()).toEqual([]);
    const old = { run_id: 7, tasks: [{ task_key: 'a', ...FAILED }] };
    expect(Run.fromDict(old).outputTargets()).toMatchObject([{ runId: 7, taskKey: 'a' }]);
  });

  it('keep all digits of an id beyond 2^53', () => {
    const text =
      '{"run_id": 7, "tasks": [{"task_key": "a", "run_id": 9007199254740993, "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}}]}';
    const huge = Run.fromJson(text, { mode: 'lenient' }) as Run;
    expect(huge.outputTargets()).toMatchObject([{ runId: 9_007_199_254_740_993n }]);
    const error = 'ValueError: x';
    const view = huge.withOutputs([['9007199254740993', { error }]]);
    expect(view.tasks?.[0]?.failureMessage).toBe(error);
  });
});

describe('withOutputs', () => {
  const trace = '\u001B[0;31mValueError\u001B[0m: no rows\n  at b.py:12';
  const view = run.withOutputs([
    output(3, ' ValueError: no rows\n', trace),
    output(1),
    output(999, 'x'),
  ]);

  it('gives messages and traces of failures, on the task, the run and the graph', () => {
    const [first] = view.taskGraph().rootFailures();
    expect(first?.taskKey).toBe('b');
    expect(first?.failureMessage).toBe('ValueError: no rows');
    expect(first?.failureTrace).toBe('ValueError: no rows\n  at b.py:12');
    expect(first?.output?.errorTrace).toBe(trace);
    expect([view.failureMessage, view.failureTrace]).toEqual([
      'ValueError: no rows',
      'ValueError: no rows\n  at b.py:12',
    ]);
    expect(view.latestTasks().find(({ taskKey }) => taskKey === 'handler')?.failureMessage).toBe(
      'RUN_EXECUTION_ERROR',
    );
  });

  it('leaves the run as it was, and is written as the run is', () => {
    expect(run.failureMessage).toBe('RUN_EXECUTION_ERROR');
    expect(run.failedTasks().every(({ output: none }) => none === undefined)).toBe(true);
    expect(view.toJson()).toBe(run.toJson());
    expect(view.equals(run)).toBe(true);
  });

  it('lasts over a copy, and where pages and snapshots are put together', () => {
    expect(view.clone().failureMessage).toBe('ValueError: no rows');
    const other = Run.fromDict({
      run_id: 7,
      next_page_token: 'x',
      tasks: [{ task_key: 'z', run_id: 70 }],
    });
    const [chain] = RetryChain.group([view, other]).values();
    expect(chain?.latest.tasks).toHaveLength(9);
    expect(chain?.latest.attemptsOf('b').at(-1)?.failureMessage).toBe('ValueError: no rows');
  });

  it('reaches the iterations, and says nothing of what succeeded', () => {
    const looped = loop.withOutputs(
      new Map([
        [83, output(83, 'boom')],
        [81, output(81, 'late')],
      ]),
    );
    expect(looped.failedIterations().map(({ latest }) => latest.failureMessage)).toEqual(['boom']);
    expect(looped.iterations?.[0]?.failureMessage).toBeUndefined();
    expect(looped.failureMessage).toBe('boom');
  });

  it('takes the output of a run of one task by the id of the run', () => {
    const single = Run.fromDict({ run_id: 7, ...FAILED });
    expect(single.withOutputs([output(7, 'boom')]).failureMessage).toBe('boom');
  });

  it('does not take a blank error for a message', () => {
    const blank = run.withOutputs([output(3, ' \n', '\u001B[0m\n')]);
    const task = blank.attemptsOf('b').at(-1);
    expect([task?.failureMessage, task?.failureTrace]).toEqual(['RUN_EXECUTION_ERROR', undefined]);
  });

  it('refuses an output of which nobody says whose it is', () => {
    const nameless = RunOutput.fromDict({ metadata: {}, error: 'x' });
    const { message } = errorOf(ModelUsageError, () => run.withOutputs([output(3), nameless]));
    expect(message).toMatch(/output at index 1 .*\[runId, output\]/);
    expect(run.withOutputs([[3, nameless]]).failedTasks()[0]?.failureMessage).toBe('x');
  });
});
