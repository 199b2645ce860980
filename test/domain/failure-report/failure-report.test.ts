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
