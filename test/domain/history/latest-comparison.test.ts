import type { RunHistory } from '../../../src';
import {
  MINUTE,
  HOUR,
  START,
  type Wire,
  state,
  attempt,
  run,
  historyOf,
  minutesOf,
} from '../../helpers/history-runs';

describe('the latest run beside those before it', () => {
  const usual = [...Array(20).keys()].map((index) =>
    run(index + 1, index + 1, 'SUCCESS', [
      attempt('a', 0, 10, 'SUCCESS'),
      attempt('b', 0, index + 1, 'SUCCESS'),
    ]),
  );
  const latest = (minutes: number, more: Wire = {}): Wire => ({
    ...run(50, minutes, 'SUCCESS', [
      attempt('a', 0, 11, 'SUCCESS'),
      attempt('b', 0, 19, 'SUCCESS'),
      attempt('c', 0, 99, 'SUCCESS'),
    ]),
    ...more,
  });
  const compare = (last: Wire): ReturnType<RunHistory['compareLatest']> =>
    historyOf([last, ...usual])
      .at(START + 50 * HOUR + 30 * MINUTE)
      .compareLatest();
  const unstarted = latest(0, {
    start_time: undefined,
    run_duration: undefined,
    state: { life_cycle_state: 'QUEUED' },
  });

  it.each<[string, Wire, boolean | undefined, number | undefined]>([
    ['longer than the p95 is slower', latest(20), true, 2],
    ['as long as the p95 is not', latest(19), false, 1.9],
    ['a failed run is compared too', latest(25, state('FAILED')), true, 2.5],
    [
      'an active run is slower once it has taken longer',
      latest(1, {
        state: { life_cycle_state: 'RUNNING' },
        tasks: [
          { task_key: 'a', start_time: START + 50 * HOUR, state: { life_cycle_state: 'RUNNING' } },
        ],
      }),
      true,
      undefined,
    ],
    [
      'an active run that has not may still become slower',
      latest(1, {
        start_time: START + 50 * HOUR + 12 * MINUTE,
        state: { life_cycle_state: 'RUNNING' },
        tasks: [
          {
            task_key: 'a',
            start_time: START + 50 * HOUR + 12 * MINUTE,
            state: { life_cycle_state: 'RUNNING' },
          },
        ],
      }),
      undefined,
      undefined,
    ],
    ['a waiting run has no duration', unstarted, undefined, undefined],
  ])('%s', (_name, last, isSlower, ratio) => {
    const comparison = compare(last);
    expect([comparison?.isSlower, comparison?.ratio]).toEqual([isSlower, ratio]);
    expect(comparison?.entry.run.runId).toBe(50);
    expect(comparison?.usual.count).toBe(20);
    expect([comparison?.usual.p50, comparison?.usual.p95].map(minutesOf)).toEqual([10, 19]);
  });

  it('names the tasks that are slower than they usually are', () => {
    expect(compare(latest(5))?.slowerTasks).toEqual(['a']);
    // Of a partial run no task is known to be the latest attempt.
    expect(compare(latest(5, { next_page_token: 'x' }))?.slowerTasks).toEqual([]);
  });

  it('does not compare without an earlier run that did its work', () => {
    const history = historyOf([run(1, 5, 'FAILED', []), run(2, 9, 'SUCCESS', [])]);
    const comparison = history.compareLatest();
    expect([comparison?.isSlower, comparison?.ratio, comparison?.usual.count]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('does not compare a duration that may hold idle time', () => {
    const end_time = START + 51 * HOUR;
    const open = latest(0, { run_duration: undefined, end_time, tasks: undefined });
    expect(compare(open)?.duration).toMatchObject({ basis: 'wall', isComplete: false });
    expect([compare(open)?.isSlower, compare(open)?.ratio]).toEqual([undefined, undefined]);
  });

  it('has no ratio to runs that took no time', () => {
    const none = { ...run(1, 0, 'SUCCESS', []), end_time: START + HOUR, run_duration: undefined };
    const comparison = historyOf([none, run(2, 1, 'SUCCESS', [])]).compareLatest();
    expect([comparison?.usual.p50?.milliseconds, comparison?.isSlower, comparison?.ratio]).toEqual([
      0,
      true,
      undefined,
    ]);
  });

  it('passes over a run that was skipped', () => {
    const skipped = { job_id: 7, run_id: 60, start_time: START + 99 * HOUR, ...state('DISABLED') };
    const history = historyOf([skipped, latest(20), ...usual]);
    expect(history.latest?.run.runId).toBe(60);
    expect(history.compareLatest()?.entry.run.runId).toBe(50);
  });
});
