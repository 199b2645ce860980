import { type Form } from './form';
import { FAILS, job, OK, play, T0, task, taskTruth, truthOf } from './scenario';
import { WHOLE } from './form';

/** The documents of cases/domain as scenarios: the truth is what their table says. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIVE_MINUTES = { ...FAILS, executionMs: 5 * MINUTE };

type Document = Record<string, unknown> & { readonly tasks?: readonly Record<string, unknown>[] };

const read = ({ text }: { readonly text: string }): Document => JSON.parse(text) as Document;

it('root-tolerated-upstream: publish alone explains the run', () => {
  const truth = truthOf(
    play(
      job([
        task('src_a', [], { script: [FAILS] }),
        task('src_b'),
        task('merge', ['src_a', 'src_b'], { runIf: 'AT_LEAST_ONE_SUCCESS' }),
        task('publish', ['merge'], { script: [FAILS] }),
      ]),
    ),
  );
  expect(truth.rootFailures).toEqual(['publish']);
  expect(truth.ownFailures).toEqual(['publish', 'src_a']);
  expect(truth.failedTasks).toEqual(['publish', 'src_a']);
  expect(truth.outcome).toBe('failed');
});

it('root-all-done: a task with ALL_DONE fails on its own', () => {
  const truth = truthOf(
    play(
      job([
        task('load', [], { script: [FAILS] }),
        task('cleanup', ['load'], { runIf: 'ALL_DONE', script: [FAILS] }),
      ]),
    ),
  );
  expect(truth.rootFailures).toEqual(['cleanup', 'load']);
});

describe('repair-before and repair-under-way', () => {
  const world = play(
    job([task('a', [], { script: [FIVE_MINUTES, OK] })], {
      repairs: [{ afterMs: 55 * MINUTE, tasks: 'failed', withDependents: false }],
    }),
  );
  const repairedAt = T0 + HOUR;

  it('has ended before the repair', () => {
    const truth = truthOf(world, repairedAt - 1);
    expect(truth).toMatchObject({ isActive: false, outcome: 'failed', endedAt: T0 + 5 * MINUTE });
    expect(truth).toMatchObject({ repairs: 0, durationMs: 5 * MINUTE, failedTasks: ['a'] });
  });

  it('is active again with the running attempt as the latest', () => {
    const truth = truthOf(world, repairedAt + 20_000);
    expect(truth).toMatchObject({ isActive: true, outcome: undefined, endedAt: undefined });
    expect(truth).toMatchObject({ repairs: 1, failedTasks: [], durationMs: 5 * MINUTE + 20_000 });
    const { attempts, latestRunId } = taskTruth(truth, 'a');
    expect(attempts.map(({ runId }) => runId === latestRunId)).toEqual([false, true]);
  });

  it('writes both segments, and counts the segment under way', () => {
    const [document] = world.documents(repairedAt + 20_000).map(read);
    expect(document).toMatchObject({ end_time: 0, run_duration: 320_000 });
    expect(document?.['repair_history']).toMatchObject([
      {
        type: 'ORIGINAL',
        start_time: T0,
        end_time: T0 + 300_000,
        task_run_ids: [expect.any(Number)],
      },
      { type: 'REPAIR', start_time: repairedAt, end_time: 0, id: expect.any(Number) as number },
    ]);
  });
});

it('run-page-1 and run-page-2: two pages of 103 tasks, of which t101 failed', () => {
  const tasks = Array.from({ length: 103 }, (_, index) =>
    task(`t${String(index).padStart(3, '0')}`, [], { script: [index === 101 ? FAILS : OK] }),
  );
  const world = play(job(tasks));
  const [one, two, ...more] = world.documents(T0 + HOUR);
  expect(more).toEqual([]);
  expect([one?.truth.part.missing, two?.truth.part.missing]).toEqual([3, 100]);
  expect([one?.truth.failedTasks, two?.truth.failedTasks]).toEqual([['t101'], ['t101']]);
  expect(read(one!)).toHaveProperty('next_page_token');
  expect(read(two!)).not.toHaveProperty('next_page_token');
  expect(read(two!).tasks).toHaveLength(3);
});

it('repair-same-attempt-number: the attempt that ran is later than the one that was left out', () => {
  const plan = job([task('a', [], { script: [FAILS, OK] }), task('b', ['a'])], {
    repairs: [{ afterMs: 4 * HOUR, tasks: 'failed', withDependents: false }],
  });
  const truth = truthOf(play(plan, { style: { countsSkipped: false } }));
  const { attempts, outcome, latestRunId } = taskTruth(truth, 'b');
  expect(attempts.map(({ attemptNumber }) => attemptNumber)).toEqual([0, 0]);
  expect([outcome, latestRunId]).toEqual(['success', attempts[1]?.runId]);
  expect(truth).toMatchObject({ outcome: 'success', recovered: ['a'] });
});

it('repair-running-no-history: what the first attempt took, and the time since the repair began', () => {
  const plan = job([task('a', [], { script: [FIVE_MINUTES, FIVE_MINUTES] }), task('b', ['a'])], {
    repairs: [{ afterMs: 235 * MINUTE, tasks: 'failed', withDependents: true }],
  });
  const form: Form = { ...WHOLE, without: ['repair_history'] };
  const [only] = play(plan).documents(T0 + 242 * MINUTE, form);
  expect(only?.truth.durationMs).toBe(420_000);
  expect(only?.truth.taskTimeMs).toBe(420_000);
  expect(read(only!)).not.toHaveProperty('repair_history');
});

it('status-only-timeout: a timeout has failed, and a cancellation by a person has not', () => {
  const slow = task('slow', [], { timeoutSeconds: 60, script: [{ ...OK, end: 'timed-out' }] });
  const stopped = task('stopped', [], { script: [{ ...OK, end: 'user-canceled' }] });
  const plan = job([slow, stopped, task('next', ['slow'])]);
  const [only] = play(plan, { style: { personCode: 'USER_CANCELED' } }).documents(T0 + HOUR, {
    ...WHOLE,
    states: 'status',
  });
  expect(only?.truth).toMatchObject({ failedTasks: ['slow'], rootFailures: ['slow'] });
  const codes = read(only!).tasks?.map(({ status }) => status);
  expect(codes).toMatchObject([
    { termination_details: { code: 'CANCELED', type: 'CLIENT_ERROR' } },
    { termination_details: { code: 'USER_CANCELED' } },
    { termination_details: { code: 'SKIPPED' } },
  ]);
});

it('excluded-handler: what was excluded was not left out because of the failure', () => {
  const truth = truthOf(
    play(
      job([
        task('x', [], { script: [FAILS] }),
        task('y'),
        task('on_total_failure', ['x', 'y'], { runIf: 'ALL_FAILED' }),
        task('report', ['x', 'y']),
      ]),
    ),
  );
  expect(truth.skippedBecauseOf).toEqual({ x: ['report'] });
  expect(truth.skipped).toEqual([
    { taskKey: 'on_total_failure', why: 'excluded', becauseOf: [] },
    { taskKey: 'report', why: 'upstream-failed', becauseOf: ['x'] },
  ]);
});

it('ids-as-strings and repair-id-as-string: every number is text, with the same digits', () => {
  const plan = job([task('a', [], { script: [FAILS, FAILS, OK] })], {
    repairs: [1, 2].map(() => ({ afterMs: HOUR, tasks: 'failed', withDependents: false })),
  });
  const [only] = play(plan, { ids: 'huge' }).documents(T0 + 9 * HOUR, {
    ...WHOLE,
    numbers: 'text',
  });
  const { run_id: runId, repair_history: history } = read(only!);
  expect(runId).toBe(only?.truth.runId);
  expect(BigInt(runId as string)).toBeGreaterThan(2n ** 53n);
  expect(history).toMatchObject([
    {},
    {},
    { id: only?.truth.latestRepairId, start_time: expect.any(String) as string },
  ]);
});

it('two-workspaces: the same ids in two workspaces are two runs', () => {
  const documents = play(job([task('a')]), {
    twoWorkspaces: true,
    style: { pageUrl: 'workspace' },
  }).documents(T0 + HOUR);
  const [one, two] = documents.map(({ truth }) => truth);
  expect(documents).toHaveLength(2);
  expect(one?.runId).toBe(two?.runId);
  expect(one?.workspace).not.toBe(two?.workspace);
  expect(documents.map(({ text, truth }) => text.includes(`?o=${truth.workspace}#`))).toEqual([
    true,
    true,
  ]);
});
