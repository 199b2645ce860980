import { FAILS, job, OK, play, T0, task, truthOf } from './scenario';
import { type JobPlan, type RepairPlan, type TaskPlan } from './plan';

/** Root failures and what was left out, by hand. */

const CANCELED = { ...OK, end: 'user-canceled' } as const;
const STOPPED = { ...OK, end: 'platform-canceled' } as const;

const ends = (tasks: readonly TaskPlan[], more: Partial<JobPlan> = {}) =>
  truthOf(play(job(tasks, more)));

const repair = (tasks: RepairPlan['tasks']): Pick<JobPlan, 'repairs'> => ({
  repairs: [{ afterMs: 1000, tasks, withDependents: false }],
});

it('is no root: a handler that failed and ran because another failed', () => {
  const truth = ends([
    task('load', [], { script: [FAILS] }),
    task('alert', ['load'], { runIf: 'AT_LEAST_ONE_FAILED', script: [FAILS] }),
  ]);
  expect([truth.failedTasks, truth.rootFailures]).toEqual([['alert', 'load'], ['load']]);
});

it('is no root: a handler behind tasks that were left out for a failure', () => {
  const truth = ends([
    task('load', [], { script: [FAILS] }),
    task('clean', ['load']),
    task('alert', ['clean'], { runIf: 'ALL_FAILED', script: [FAILS] }),
  ]);
  expect(truth.rootFailures).toEqual(['load']);
  expect(truth.skippedBecauseOf).toEqual({ load: ['clean'], alert: [] });
});

it('is a root: a handler that ran because a person canceled a task', () => {
  const truth = ends([
    task('load', [], { script: [CANCELED] }),
    task('alert', ['load'], { runIf: 'AT_LEAST_ONE_FAILED', script: [FAILS] }),
  ]);
  expect([truth.failedTasks, truth.rootFailures]).toEqual([['alert'], ['alert']]);
});

it('is a root: a handler whose failure is left after a repair of what it handled', () => {
  const truth = ends(
    [
      task('load', [], { script: [FAILS, OK] }),
      task('alert', ['load'], { runIf: 'ALL_FAILED', script: [FAILS] }),
    ],
    repair(['load']),
  );
  expect([truth.recovered, truth.rootFailures, truth.outcome]).toEqual([
    ['load'],
    ['alert'],
    'failed',
  ]);
});

it('is a root: a tolerated failure beside one that it has nothing to do with', () => {
  const truth = ends([
    task('a', [], { script: [FAILS] }),
    task('b', ['a'], { runIf: 'ALL_DONE' }),
    task('c', [], { script: [FAILS] }),
  ]);
  expect(truth.rootFailures).toEqual(['a', 'c']);
});

it('is a root: the one failure of a run that succeeded with failures', () => {
  const truth = ends([task('a', [], { script: [FAILS] }), task('b', ['a'], { runIf: 'ALL_DONE' })]);
  expect([truth.outcome, truth.rootFailures]).toEqual(['partial', ['a']]);
});

it('counts what the platform canceled as failed, unless the form does not tell', () => {
  const world = play(job([task('a', [], { script: [STOPPED] }), task('b', ['a'])]));
  const seen = (['both', 'state', 'status'] as const).map((states) => {
    const [document] = world.documents(T0 + 100_000, {
      from: 'get',
      states,
      pageSize: 100,
      pageOrder: 'first-to-last',
      shuffled: false,
      numbers: 'number',
      without: [],
      seed: 0,
    });
    return document?.truth.failedTasks;
  });
  expect(seen).toEqual([['a'], [], ['a']]);
});

it('leaves out what is behind a canceled task, and not what handles failures', () => {
  const truth = ends([
    task('load', [], { script: [CANCELED] }),
    task('next', ['load']),
    task('last', ['next']),
    task('alert', ['last'], { runIf: 'AT_LEAST_ONE_FAILED' }),
    task('done', ['last'], { runIf: 'ALL_DONE' }),
  ]);
  expect(truth.skipped.map(({ taskKey, why }) => [taskKey, why])).toEqual([
    ['last', 'upstream-canceled'],
    ['next', 'upstream-canceled'],
  ]);
  expect(truth.skippedBecauseOf).toEqual({ load: ['last', 'next'] });
  expect(truth.outcome).toBe('partial');
});

it('leaves out what a disabled task makes impossible, because of nobody', () => {
  const truth = ends([
    task('a'),
    task('b', ['a'], { disabled: true }),
    task('c', ['b']),
    task('d', ['b'], { runIf: 'ALL_DONE' }),
  ]);
  expect(truth.skipped).toEqual([
    { taskKey: 'b', why: 'disabled', becauseOf: [] },
    { taskKey: 'c', why: 'disabled', becauseOf: [] },
  ]);
  expect([truth.outcome, truth.failedTasks]).toEqual(['success', []]);
});

it('excludes the branch of a condition that was not taken, and what is behind it alone', () => {
  const truth = ends([
    task('check', [], { kind: 'condition', script: [{ outcome: 'true', executionMs: 0 }] }),
    task('yes', [], { dependsOn: [{ key: 'check', outcome: 'true' }] }),
    task('no', [], { dependsOn: [{ key: 'check', outcome: 'false' }] }),
    task('after', ['no']),
    task('join', ['yes', 'after'], { runIf: 'NONE_FAILED' }),
  ]);
  expect(truth.skipped.map(({ taskKey, why }) => [taskKey, why])).toEqual([
    ['after', 'excluded'],
    ['no', 'excluded'],
  ]);
  expect(truth.outcome).toBe('success');
});
