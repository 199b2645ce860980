import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Run, RunOutput, readRunsFile } from '../../../src';

const SAMPLES = join(__dirname, '../../../examples/runs');
const read = (name: string): Run => Run.fromJson(readFileSync(join(SAMPLES, name), 'utf8'));
const ended = (code: string, more: object = {}): object => ({
  status: {
    state: 'TERMINATED',
    termination_details: { code, type: 'CLIENT_ERROR', message: code },
  },
  ...more,
});

it('says all that an alert needs of a run', () => {
  const run = read('failed-run-api-2.2.json');
  const error = RunOutput.fromDict({
    metadata: { run_id: 620_017_774_431_912 },
    error: 'ValueError: no currency',
  });
  const report = run.failureReport({ outputs: [error] });
  expect(report).toMatchObject({
    jobId: '901830790900421',
    name: 'Close the month',
    creator: 'billing@example.com',
    trigger: 'ONE_TIME',
    workspace: '6280049833385130',
    runId: '620017774431908',
    outcome: 'failed',
    isFailed: true,
    source: 'client',
    code: 'RUN_EXECUTION_ERROR',
    message: 'ValueError: no currency',
    startedAt: new Date('2026-03-05T07:05:12.480Z'),
    endedAt: new Date('2026-03-05T07:08:52.030Z'),
    duration: { milliseconds: 219_550, basis: 'run_duration' },
    timeLost: { milliseconds: 219_550 },
    retries: { runs: 0, repairs: 0, tasks: 0 },
    isPartial: false,
  });
  expect(report.page).toBe(run.runPageUrl);
  expect(report.failures).toHaveLength(1);
  expect(report.failures[0]).toMatchObject({
    taskKey: 'match_payments',
    runId: '620017774431912',
    message: 'ValueError: no currency',
    attempts: 1,
    skipped: ['close_books'],
    duration: { milliseconds: 56_000 },
    path: [],
    iterations: [],
  });
});

it('counts what was done again, over the chain, the repairs and the attempts at tasks', async () => {
  const runs: Run[] = [];
  for await (const run of readRunsFile(join(SAMPLES, 'retried-run-page.json'))) runs.push(run);
  const latest = runs.find(({ outcome }) => outcome === 'success') as Run;
  const report = latest.failureReport({ runs });
  expect(report).toMatchObject({ isFailed: false, failures: [], retries: { runs: 2, repairs: 0 } });
  expect(report.timeLost?.milliseconds).toBeGreaterThan(0);
  const repaired = read('repaired-run.json').failureReport();
  expect(repaired.retries.repairs).toBe(1);
  expect(repaired.retries.tasks).toBeGreaterThan(0);
});

it('counts the repairs of a history that lacks the original run', () => {
  const repair_history = [{ type: 'REPAIR' }, { type: 'REPAIR' }];
  expect(Run.fromDict({ run_id: 1, repair_history }).failureReport().retries.repairs).toBe(2);
});

it('goes into child runs and loops, and says so if a run failed and no task is known to have', () => {
  const parent = Run.fromDict({
    run_id: 1,
    ...ended('RUN_EXECUTION_ERROR'),
    tasks: [
      {
        task_key: 'call',
        run_id: 11,
        run_job_task: { job_id: 5 },
        ...ended('RUN_EXECUTION_ERROR'),
      },
      {
        task_key: 'loop',
        run_id: 12,
        for_each_task: {
          inputs: '[1]',
          task: { task_key: 'i' },
          stats: { error_message_stats: [{ count: 2, error_message: 'two of them' }] },
        },
        status: { state: 'TERMINATED', termination_details: { code: 'RUN_EXECUTION_ERROR' } },
      },
    ],
  });
  const child = Run.fromDict({
    run_id: 50,
    trigger_info: { run_id: 11 },
    ...ended('CLUSTER_ERROR'),
    tasks: [],
  });
  const loop = Run.fromDict({
    run_id: 12,
    tasks: [parent.tasks?.[1]?.toDict()],
    iterations: [{ task_key: 'i', run_id: 121, ...ended('RUN_EXECUTION_ERROR') }],
  });
  const alone = parent.failureReport();
  expect(alone.failures.map(({ taskKey, message }) => [taskKey, message])).toEqual([
    ['call', 'RUN_EXECUTION_ERROR'],
    ['loop', 'two of them'],
  ]);
  const { failures } = parent.failureReport({
    runs: [child, loop],
    outputs: [[121, { error: 'boom' }]],
  });
  expect(failures[0]).toMatchObject({
    taskKey: undefined,
    path: ['call'],
    runId: '50',
    message: 'CLUSTER_ERROR',
  });
  expect(failures[1]?.iterations).toMatchObject([{ runId: '121', message: 'boom', attempts: 1 }]);
});

it('is written whole by JSON.stringify, ids beyond 2^53 too', () => {
  const text =
    '{"run_id": 9007199254740993, "job_id": 9007199254740995, "state": {"life_cycle_state": "INTERNAL_ERROR"}}';
  const report = (Run.fromJson(text, { mode: 'lenient' }) as Run).failureReport();
  expect(JSON.parse(JSON.stringify(report))).toMatchObject({
    runId: '9007199254740993',
    jobId: '9007199254740995',
    failures: [{ runId: '9007199254740993' }],
  });
});

it('times what is active by the given moment', () => {
  const run = Run.fromDict({
    run_id: 1,
    start_time: 1_000,
    status: { state: 'RUNNING' },
    tasks: [],
  });
  expect(run.failureReport({ now: 61_000 })).toMatchObject({
    outcome: undefined,
    isFailed: false,
    duration: { milliseconds: 60_000, basis: 'elapsed' },
  });
});

describe('the tasks that were left out because of a failure', () => {
  const count = (most: number): readonly number[] => Array.from({ length: most }, (_, n) => n);
  /** The failures of a run in which each of some tasks was left out for all of those that failed. */
  const failuresOf = (failed: number, leftOut: number) => {
    const failures = count(failed).map((n) => `failed_${n}`);
    const depends_on = failures.map((task_key) => ({ task_key }));
    const tasks = [
      ...failures.map((task_key) => ({ task_key, ...ended('RUN_EXECUTION_ERROR') })),
      ...count(leftOut).map((n) => ({ task_key: `left_${n}`, depends_on, ...ended('SKIPPED') })),
    ];
    return Run.fromDict({ run_id: 1, ...ended('RUN_EXECUTION_ERROR'), tasks }).failureReport()
      .failures;
  };

  it.each<[string, number, number, number, boolean]>([
    ['all of a single failure', 1, 25, 25, false],
    ['20 of each of many failures, if there are more', 10, 21, 20, true],
    ['all of each of many failures, if there are no more than 20', 10, 20, 20, false],
  ])('are %s', (_name, failed, leftOut, listed, hasMoreSkipped) => {
    const failures = failuresOf(failed, leftOut);
    expect(failures).toHaveLength(failed);
    for (const failure of failures) {
      expect([failure.skipped.length, failure.hasMoreSkipped]).toEqual([listed, hasMoreSkipped]);
    }
  });

  it('are together at least as many as there are tasks, where many failed', () => {
    const failures = failuresOf(10, 100);
    expect(failures.every(({ hasMoreSkipped }) => hasMoreSkipped)).toBe(true);
    const together = failures.reduce((sum, { skipped }) => sum + skipped.length, 0);
    expect(together).toBeGreaterThanOrEqual(110);
  });

  it('are named even if one of them has no key, as a lenient read lets by', () => {
    const tasks = [
      { task_key: 'load', ...ended('RUN_EXECUTION_ERROR') },
      { depends_on: [{ task_key: 'load' }], ...ended('SKIPPED') },
    ];
    const run = Run.fromDict({ run_id: 1, tasks }, { mode: 'lenient' });
    expect(run.failureReport().failures[0]?.skipped).toEqual(['(no key)']);
  });
});

it('says of a failed run, none of whose tasks is known to have failed, that it left out no task', () => {
  const run = Run.fromDict({ run_id: 1, ...ended('CLUSTER_ERROR') });
  expect(run.failureReport().failures).toMatchObject([
    { taskKey: undefined, attempts: 1, skipped: [], hasMoreSkipped: false, iterations: [] },
  ]);
});

it('says of such a run when it ended, even if only its tasks state that', () => {
  const tasks = [{ task_key: 'a', start_time: 1_000, end_time: 5_000, ...ended('SUCCESS') }];
  const run = Run.fromDict({
    run_id: 1,
    start_time: 1_000,
    tasks,
    ...ended('CLUSTER_ERROR'),
  });
  const { endedAt, failures } = run.failureReport();
  expect([endedAt, failures[0]?.endedAt]).toEqual([new Date(5_000), new Date(5_000)]);
});

it('counts the attempts at a task that failed', () => {
  const tasks = [0, 1, 2].map((attempt_number) => ({
    task_key: 'load',
    run_id: 10 + attempt_number,
    attempt_number,
    ...ended('RUN_EXECUTION_ERROR'),
  }));
  const [failure] = Run.fromDict({ run_id: 1, tasks }).failureReport().failures;
  expect(failure).toMatchObject({ runId: '12', attempts: 3 });
});

describe('iterations', () => {
  const forEach = (task_key: string): object => ({
    task_key,
    run_id: 12,
    for_each_task: { inputs: '[1, 2]', task: { task_key: 'i' } },
    ...ended('RUN_EXECUTION_ERROR'),
  });
  const iterations = [
    { task_key: 'one', run_id: 121, ...ended('RUN_EXECUTION_ERROR') },
    { task_key: 'two', run_id: 122, ...ended('SUCCESS') },
  ];
  const loop = Run.fromDict({ run_id: 12, tasks: [forEach('loop')], iterations });
  const idsIn = (run: Run): unknown =>
    run
      .failureReport({ runs: [loop] })
      .failures.map((failure) => failure.iterations.map(({ runId }) => runId));

  it('are those that failed', () => {
    expect(idsIn(loop)).toEqual([['121']]);
  });

  it('are listed once, even if two tasks of a document have the id of one loop', () => {
    const run = Run.fromDict({ run_id: 1, tasks: [forEach('loop'), forEach('loop_again')] });
    expect(idsIn(run)).toEqual([['121'], []]);
  });
});

describe('the message of a task that failed without one', () => {
  const bare = {
    task_key: 'a',
    status: { state: 'TERMINATED', termination_details: { code: 'RUN_EXECUTION_ERROR' } },
  };
  const forEach = { inputs: '[1]', task: { task_key: 'i' } };

  it.each<[string, object, string | undefined]>([
    ['is not known', {}, undefined],
    ['is not known of a loop without counts', { for_each_task: forEach }, undefined],
    [
      'is not known of a loop whose counts name no errors',
      { for_each_task: { ...forEach, stats: {} } },
      undefined,
    ],
    [
      'is the first error that the counts of a loop name',
      {
        for_each_task: {
          ...forEach,
          stats: { error_message_stats: [{ error_message: 'one' }, { error_message: 'two' }] },
        },
      },
      'one',
    ],
  ])('%s', (_name, more, message) => {
    const run = Run.fromDict({ run_id: 1, tasks: [{ ...bare, ...more }] });
    expect(run.failureReport().failures[0]?.message).toBe(message);
  });
});

it.each<[string, string, string | undefined]>([
  ['a number', '7', '7'],
  ['a number with more digits than a number can hold', '9007199254740993', '9007199254740993'],
  ['an empty text', '""', undefined],
  ['what is no text', 'true', undefined],
])('gives the name of a document that has %s there as text, if it can', (_name, json, name) => {
  const run = Run.fromJson(`{"run_id": 1, "run_name": ${json}}`, { mode: 'lenient' }) as Run;
  expect(run.failureReport().name).toBe(name);
});
