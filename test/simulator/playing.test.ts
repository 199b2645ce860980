import { chainsOf } from './index';
import { FAILS, job, OK, outcomeOf, play, T0, task, taskTruth, truthOf } from './scenario';
import { WHOLE } from './form';
import { type World } from './world';

/** Retries, chains, loops, children and cancellations on the clock, by hand. */

const MINUTE = 60_000;

const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

/** The older state of a task's latest entry. */
function stateOf(world: World, moment: number, key: string): unknown {
  const [document] = world.documents(moment);
  const tasks = read(document!.text)['tasks'] as {
    task_key: string;
    state: { life_cycle_state: string };
  }[];
  return tasks.findLast((each) => each.task_key === key)?.state.life_cycle_state;
}

describe('a task with a retry a minute after it failed', () => {
  const flaky = { maxRetries: 2, minRetryMs: MINUTE, script: [FAILS, OK] };
  const world = play(job([task('a', [], flaky), task('b', ['a'])]));

  it.each([
    [0, 'RUNNING', 'BLOCKED'],
    [1, 'WAITING_FOR_RETRY', 'BLOCKED'],
    [2, 'RUNNING', 'BLOCKED'],
    [3, 'TERMINATED', 'RUNNING'],
    [4, 'TERMINATED', 'TERMINATED'],
  ])('minute %i: a is %s, b is %s', (minute, a, b) => {
    const moment = T0 + minute * MINUTE;
    expect([stateOf(world, moment, 'a'), stateOf(world, moment, 'b')]).toEqual([a, b]);
  });

  it('has recovered at the end, and has not failed while it waits', () => {
    expect(truthOf(world, T0 + MINUTE)).toMatchObject({
      failedTasks: [],
      recovered: [],
      isActive: true,
    });
    const truth = truthOf(world);
    expect(truth).toMatchObject({ recovered: ['a'], outcome: 'success', durationMs: 4 * MINUTE });
    expect(truth.taskTimeMs).toBe(3 * MINUTE);
    expect(taskTruth(truth, 'a').attempts.map(({ attemptNumber }) => attemptNumber)).toEqual([
      0, 1,
    ]);
  });
});

it('retries a timeout only if the task says so', () => {
  const slow = {
    maxRetries: 1,
    timeoutSeconds: 60,
    script: [{ ...OK, end: 'timed-out' }, OK],
  } as const;
  const attempts = (more: object) =>
    taskTruth(truthOf(play(job([task('a', [], { ...slow, ...more })]))), 'a').attempts.length;
  expect([attempts({}), attempts({ retryOnTimeout: true })]).toEqual([1, 2]);
});

it('retries a single-task run as a chain of runs', () => {
  const world = play(
    job([task('t', [], { script: [FAILS] })], { format: 'single', maxRunRetries: 2 }),
  );
  const truths = world.documents((world.events.at(-1) ?? 0) + 1).map(({ truth }) => truth);
  expect(truths.map(({ attemptNumber }) => attemptNumber)).toEqual([0, 1, 2]);
  const [chain, ...more] = chainsOf(truths);
  expect(more).toEqual([]);
  expect(chain).toMatchObject({
    firstRunId: truths[0]?.runId,
    runIds: truths.map(({ runId }) => runId),
    outcome: 'failed',
    recovered: false,
    durationMs: 3 * MINUTE,
  });
});

it('plays as many iterations at once as the concurrency says', () => {
  const loop = { inputs: ['"x"', '"y"', '"z"'], concurrency: 2, maxRetries: 0 };
  const world = play(
    job([task('each', [], { kind: 'loop', loop, onServerless: false, script: [OK, FAILS, OK] })]),
  );
  const counts = [0, 1, 2].map((minute) => {
    const [only] = world.loops(T0 + minute * MINUTE);
    const { total, active, completed, failedIterations } = only!.truth;
    return { total, active, completed, failedIterations };
  });
  // Serverless iterations can be held back; these are not drawn to be.
  expect(counts[0]).toEqual({ total: 3, active: 2, completed: 0, failedIterations: [] });
  const [end] = world.loops((world.events.at(-1) ?? 0) + 1);
  expect(end?.truth).toMatchObject({ outcome: 'failed', failedIterations: [1], completed: 3 });
  expect(end?.truth.iterations.map(({ inputText, outcome }) => [inputText, outcome])).toEqual([
    ['x', 'success'],
    ['y', 'failed'],
    ['z', 'success'],
  ]);
  expect(read(end!.text)['iterations']).toHaveLength(3);
});

describe('a run-job task', () => {
  const child = job([task('inner', [], { script: [FAILS] })], { jobId: 2n });
  const world = play(job([task('start', [], { kind: 'run-job', child }), task('next', ['start'])]));
  const [parent, started] = world.documents(T0 + 10 * MINUTE);

  it('starts a run that names it, and ends as that run does', () => {
    expect(started?.truth.parentTaskRunId).toBe(taskTruth(parent!.truth, 'start').latestRunId);
    expect(taskTruth(parent!.truth, 'start').childRunId).toBe(started?.truth.runId);
    expect([outcomeOf(parent!.truth, 'start'), started?.truth.outcome]).toEqual([
      'failed',
      'failed',
    ]);
    expect(read(started!.text)).toMatchObject({
      trigger: 'RUN_JOB_TASK',
      trigger_info: { run_id: Number(taskTruth(parent!.truth, 'start').latestRunId) },
    });
  });

  it('leads to the root failure of the run that it started', () => {
    expect(parent?.truth.rootFailures).toEqual(['start']);
    expect(parent?.truth.deepRootFailureRunIds).toEqual([
      taskTruth(started!.truth, 'inner').latestRunId,
    ]);
  });
});

it.each([
  ['user-canceled', 'canceled', 'CANCELED'],
  ['timed-out', 'timed-out', 'TIMEDOUT'],
  ['platform-canceled', 'canceled', 'CANCELED'],
] as const)('ends what is at work if the run is %s', (how, outcome, result) => {
  const tasks = [
    task('a'),
    task('b', ['a']),
    task('c', ['b']),
    task('alert', ['b'], { runIf: 'ALL_FAILED' }),
  ];
  const world = play(job(tasks, { cuts: [{ segment: 0, how, after: 90_000 }] }));
  const [document] = world.documents(T0 + 10 * MINUTE);
  const { truth, text } = document!;
  expect(truth).toMatchObject({ outcome, endedAt: T0 + 90_000, durationMs: 90_000 });
  expect(tasks.map(({ key }) => outcomeOf(truth, key))).toEqual([
    'success',
    'canceled',
    'skipped',
    'skipped',
  ]);
  expect(taskTruth(truth, 'b').attempts[0]?.durationMs).toBe(30_000);
  expect(read(text)['state']).toMatchObject({ result_state: result });
});

it('cancels the run that a canceled run has started', () => {
  const child = job([task('inner', [], { script: [{ ...OK, executionMs: 10 * MINUTE }] })], {
    jobId: 2n,
  });
  const cuts = [{ segment: 0, how: 'user-canceled', after: MINUTE }] as const;
  const world = play(job([task('start', [], { kind: 'run-job', child })], { cuts }));
  const truths = world.documents(T0 + 20 * MINUTE).map(({ truth }) => truth);
  expect(truths.map(({ outcome, endedAt }) => [outcome, endedAt])).toEqual([
    ['canceled', T0 + MINUTE],
    ['canceled', T0 + MINUTE],
  ]);
});

it('is queued before it starts, and has not started', () => {
  const world = play(job([task('a')], { queueMs: MINUTE }));
  const [document] = world.documents(T0 + 1000);
  expect(document?.truth).toMatchObject({
    isActive: true,
    startedAt: undefined,
    durationMs: undefined,
  });
  expect(read(document!.text)).toMatchObject({
    state: { life_cycle_state: 'QUEUED' },
    status: { state: 'QUEUED', queue_details: { code: 'ACTIVE_RUNS_LIMIT_REACHED' } },
    start_time: 0,
  });
  expect(truthOf(world)).toMatchObject({ startedAt: T0 + MINUTE, durationMs: MINUTE });
});

it('runs the repaired tasks alone, with the parameters of the repair', () => {
  const parameters = { day: '2026-01-02' };
  const repairs = [{ afterMs: MINUTE, tasks: ['b'], withDependents: true, parameters }];
  const plan = job([task('a'), task('b', ['a'], { script: [FAILS, OK] }), task('c', ['b'])], {
    repairs,
  });
  const [document] = play(plan).documents(T0 + 60 * MINUTE, WHOLE);
  const counts = document?.truth.tasks.map(({ taskKey, attempts }) => [taskKey, attempts.length]);
  expect(counts).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
  ]);
  expect(document?.truth).toMatchObject({ outcome: 'success', durationMs: 4 * MINUTE, repairs: 1 });
  expect(read(document!.text)['job_parameters']).toEqual([
    { name: 'day', default: '', value: '2026-01-02' },
  ]);
});
