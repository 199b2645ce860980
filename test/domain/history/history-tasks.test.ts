import { Run, RunHistory } from '../../../src';
import {
  MINUTE,
  START,
  type Wire,
  state,
  attempt,
  run,
  historyOf,
  minutesOf,
} from '../../helpers/history-runs';

describe('runs × tasks', () => {
  const history = historyOf([
    run(1, 20, 'SUCCESS', [
      attempt('load', 1, 9, 'SUCCESS'),
      attempt('load', 0, 4, 'FAILED'),
      attempt('check', 0, 1, 'SUCCESS'),
    ]),
    run(2, 10, 'SUCCESS', [attempt('load', 0, 8, 'SUCCESS'), attempt('check', 0, 2, 'SUCCESS')]),
    run(3, 30, 'FAILED', [
      attempt('load', 0, 5, 'FAILED'),
      attempt('load', 1, 6, 'FAILED'),
      attempt('load', 2, 7, 'FAILED'),
      attempt('check', 0, 0, 'UPSTREAM_FAILED'),
      attempt('audit', 0, 3, 'SUCCESS'),
    ]),
  ]);
  const load = history.tasks.get('load')!;

  it('has a cell for each task in each run that lists it', () => {
    expect([...history.tasks.keys()]).toEqual(['audit', 'check', 'load']);
    const outcomes = [...history.tasks.values()].map(({ cells }) =>
      cells.map((cell) => cell?.outcome),
    );
    expect(outcomes).toEqual([
      [undefined, undefined, 'success'],
      ['success', 'success', 'skipped'],
      ['success', 'success', 'failed'],
    ]);
    expect(load.cells.map((cell) => cell?.attempts.length)).toEqual([2, 1, 3]);
    expect(history.entries[0]?.cells.get('load')).toBe(load.cells[0]);
    expect([...history.entries[0]!.cells.keys()]).toEqual(['check', 'load']);
  });

  it('counts, rates and measures each task by its latest attempts', () => {
    expect(load.outcomes).toMatchObject({ total: 3, success: 2, failed: 1 });
    expect([load.successRate, load.doneRate]).toEqual([2 / 3, 2 / 3]);
    const { count, p50, p95 } = load.durations();
    expect([count, minutesOf(p50), minutesOf(p95)]).toEqual([2, 8, 9]);
    expect(minutesOf(load.durations(['failed']).p50)).toBe(7);
    const check = history.tasks.get('check')!;
    expect([check.successRate, check.outcomes.skipped, check.cells[2]?.duration]).toEqual([
      1,
      1,
      undefined,
    ]);
  });

  it('finds flaky tasks: those that needed a retry to succeed', () => {
    expect(history.flakyTasks().map(({ taskKey, recovered }) => [taskKey, recovered])).toEqual([
      ['load', 1],
    ]);
    expect(history.recovered).toBe(1);
    expect(history.entries.map(({ isRecovered }) => isRecovered)).toEqual([true, false, false]);
  });

  it('adds up the time of replaced attempts', () => {
    expect(history.entries.map((each) => minutesOf(each.timeLostToRetries))).toEqual([4, 0, 11]);
    expect(load.cells.map((cell) => minutesOf(cell?.timeLostToRetries))).toEqual([4, 0, 11]);
    const lost = { milliseconds: 15 * MINUTE, basis: 'phases', isComplete: true };
    expect([load.timeLostToRetries, history.timeLostToRetries]).toEqual([lost, lost]);
  });

  it('lists the flakiest task first', () => {
    const flaky = (key: string): readonly Wire[] => [
      attempt(key, 0, 1, 'FAILED'),
      attempt(key, 1, 1, 'SUCCESS'),
    ];
    const twice = historyOf([
      run(1, 1, 'SUCCESS', [...flaky('a'), ...flaky('b')]),
      run(2, 1, 'SUCCESS', [...flaky('b'), attempt('a', 0, 1, 'SUCCESS')]),
    ]);
    expect(twice.flakyTasks().map(({ taskKey }) => taskKey)).toEqual(['b', 'a']);
  });
});

describe('a run that was retried as a whole', () => {
  const retry = (id: number, number: number, result: string, minutes: number): Wire => ({
    ...run(id, minutes, result, [attempt('only', number, minutes, result)]),
    original_attempt_run_id: 1,
    attempt_number: number,
  });
  const attempts = [
    retry(1, 0, 'FAILED', 3),
    retry(2, 1, 'TIMEDOUT', 5),
    retry(3, 2, 'SUCCESS', 4),
  ];

  it('is one run, and its task one cell', () => {
    const history = historyOf(attempts);
    const [cell] = history.tasks.get('only')!.cells;
    expect([cell?.attempts.length, cell?.isRecovered, history.recovered]).toEqual([3, true, 1]);
    expect([history.timeLostToRetries, cell?.timeLostToRetries].map(minutesOf)).toEqual([8, 8]);
    expect(minutesOf(history.durations().p50)).toBe(12);
    expect(minutesOf(cell?.duration)).toBe(4);
  });

  it('says that time is missing if an attempt is', () => {
    const history = historyOf([attempts[0]!, attempts[2]!]);
    const lost = { milliseconds: 3 * MINUTE, isComplete: false };
    expect(history.timeLostToRetries).toEqual({ ...lost, basis: 'run_duration' });
    expect(history.tasks.get('only')!.timeLostToRetries).toEqual({ ...lost, basis: 'phases' });
  });

  it('does not lose time to an attempt that was skipped', () => {
    const skipped = { ...attempts[0]!, ...state('DISABLED'), tasks: [] };
    const history = historyOf([skipped, { ...attempts[1]!, ...state('SUCCESS') }]);
    expect(history.timeLostToRetries?.milliseconds).toBe(0);
  });
});

it('counts what a task has taken up to the clock of the machine where none is given', () => {
  const active = { task_key: 'load', start_time: START, state: { life_cycle_state: 'RUNNING' } };
  const [cell] = historyOf([run(1, 1, 'SUCCESS', [active])]).tasks.get('load')!.cells;
  const before = Date.now() - START;
  expect(cell?.duration?.milliseconds).toBeGreaterThanOrEqual(before);
});

describe('what was skipped', () => {
  const times = { start_time: START, end_time: START + 5 * MINUTE };

  it('took no time', () => {
    const skipped = { ...attempt('load', 0, 0, 'UPSTREAM_FAILED'), ...times };
    const history = historyOf([
      run(1, 9, 'FAILED', [skipped]),
      { ...run(2, 9, 'DISABLED', []), ...times },
    ]);
    expect(history.tasks.get('load')!.cells[0]?.duration).toBeUndefined();
    expect(history.tasks.get('load')!.durations(['skipped'])).toMatchObject({ unknown: 1 });
    expect(history.durations(['skipped'])).toMatchObject({ count: 0, unknown: 1 });
  });

  it('lost none if a repair replaced it', () => {
    const tasks = [
      { ...attempt('load', 0, 0, 'UPSTREAM_FAILED'), ...times },
      attempt('load', 1, 9, 'SUCCESS'),
    ];
    const history = historyOf([run(1, 9, 'SUCCESS', tasks)]);
    const none = { milliseconds: 0, basis: 'mixed', isComplete: true };
    expect([history.timeLostToRetries, history.recovered]).toEqual([none, 0]);
    expect(history.tasks.get('load')!.timeLostToRetries).toEqual(none);
  });

  it('does not hide the time of the attempt before it', () => {
    const link = { original_attempt_run_id: 1 };
    const history = historyOf([
      { ...run(1, 3, 'FAILED', [attempt('load', 0, 3, 'FAILED')]), ...link },
      { ...run(2, 0, 'DISABLED', []), ...link, attempt_number: 1 },
    ]);
    expect(minutesOf(history.timeLostToRetries)).toBe(3);
  });
});

it('does not say that a run has recovered that failed, although one of its tasks has', () => {
  const history = historyOf([
    run(1, 9, 'FAILED', [
      attempt('load', 0, 1, 'FAILED'),
      attempt('load', 1, 1, 'SUCCESS'),
      attempt('report', 0, 1, 'FAILED'),
    ]),
  ]);
  expect([history.recovered, history.flakyTasks().length]).toEqual([0, 1]);
});

describe('what is missing', () => {
  const whole = run(1, 9, 'SUCCESS', [attempt('load', 0, 9, 'SUCCESS')]);

  it('does not judge a task by one page, and does by all pages', () => {
    const first = {
      ...run(2, 9, 'SUCCESS', [attempt('load', 0, 2, 'FAILED')]),
      next_page_token: 'x',
    };
    const history = historyOf([whole, first]);
    const load = history.tasks.get('load')!;
    expect(load.outcomes).toMatchObject({ total: 2, success: 1, failed: 0, unknown: 1 });
    expect([load.successRate, history.successRate]).toEqual([1, 1]);
    expect([load.cells[1]?.isPartial, load.cells[1]?.outcome]).toEqual([true, 'failed']);
    expect(load.durations(['failed', 'success'])).toMatchObject({ count: 1, unknown: 0 });
    expect(history.timeLostToRetries).toEqual({
      milliseconds: 0,
      basis: 'mixed',
      isComplete: false,
    });

    expect(load.cells[1]?.timeLostToRetries).toBeUndefined();

    const last = run(2, 9, 'SUCCESS', [attempt('load', 1, 7, 'SUCCESS')]);
    const both = historyOf([last, whole, first]);
    expect(both.tasks.get('load')!.outcomes).toMatchObject({ total: 2, success: 2, unknown: 0 });
    expect(minutesOf(both.timeLostToRetries)).toBe(2);
    expect(both.flakyTasks()).toHaveLength(1);
  });

  it('does not know the time lost by a run whose tasks are not listed', () => {
    const history = historyOf([{ ...whole, tasks: undefined }]);
    expect([history.timeLostToRetries, history.tasks.size]).toEqual([undefined, 0]);
  });

  it('knows that a skipped run lost none', () => {
    const { timeLostToRetries } = historyOf([
      { job_id: 7, run_id: 1, state: { life_cycle_state: 'SKIPPED' } },
    ]);
    expect(timeLostToRetries).toEqual({ milliseconds: 0, basis: 'mixed', isComplete: true });
  });

  it('says that an attempt is missing if the numbers have a gap', () => {
    const history = historyOf([
      run(1, 9, 'SUCCESS', [attempt('load', 0, 1, 'FAILED'), attempt('load', 2, 9, 'SUCCESS')]),
    ]);
    const lost = { milliseconds: MINUTE, basis: 'phases', isComplete: false };
    expect(history.timeLostToRetries).toEqual(lost);
    expect(history.tasks.get('load')!.timeLostToRetries).toEqual(lost);
  });

  it('says so if the numbers of one task of several have a gap', () => {
    const tasks = [attempt('load', 0, 1, 'FAILED'), attempt('load', 2, 9, 'SUCCESS')];
    const history = historyOf([
      run(1, 9, 'SUCCESS', [attempt('fetch', 0, 1, 'SUCCESS'), ...tasks]),
    ]);
    expect(history.timeLostToRetries?.isComplete).toBe(false);
  });

  it('does not know the latest attempt at a task that the latest attempt at the run does not list', () => {
    const link = { original_attempt_run_id: 1 };
    const history = historyOf([
      { ...run(1, 3, 'FAILED', [attempt('load', 0, 3, 'FAILED')]), ...link },
      { job_id: 7, run_id: 2, attempt_number: 1, ...link, ...state('SUCCESS') },
    ]);
    expect(history.successRate).toBe(1);
    expect(history.tasks.get('load')!.outcomes).toMatchObject({ total: 1, unknown: 1 });
  });

  it('does not take an attempt for the latest if the latest attempt at the run lists other tasks', () => {
    const link = { original_attempt_run_id: 1 };
    const history = historyOf([
      { ...run(1, 3, 'FAILED', [attempt('load', 0, 3, 'FAILED')]), ...link },
      { ...run(2, 4, 'SUCCESS', [attempt('other', 1, 4, 'SUCCESS')]), ...link, attempt_number: 1 },
    ]);
    expect(history.tasks.get('load')!.outcomes).toMatchObject({ total: 1, unknown: 1 });
  });

  it('does not say that a task of a partial run has recovered', () => {
    const tasks = [attempt('load', 0, 1, 'FAILED'), attempt('load', 1, 1, 'SUCCESS')];
    const history = historyOf([{ ...run(1, 9, 'SUCCESS', tasks), has_more: true }]);
    expect([history.flakyTasks(), history.recovered]).toEqual([[], 0]);
  });

  it('says that an attempt at a retried run is missing', () => {
    const link = { original_attempt_run_id: 1 };
    const gap = historyOf([
      { ...run(1, 3, 'FAILED', [attempt('load', 0, 3, 'FAILED')]), ...link },
      { ...run(3, 4, 'SUCCESS', [attempt('load', 0, 4, 'SUCCESS')]), ...link, attempt_number: 2 },
    ]);
    expect(gap.tasks.get('load')!.timeLostToRetries?.isComplete).toBe(false);
    // The tasks of the second attempt at the run go on with its number, so that 1 is missing here.
    const later = historyOf([
      { ...run(1, 3, 'FAILED', [attempt('load', 0, 3, 'FAILED')]), ...link },
      { ...run(2, 4, 'SUCCESS', [attempt('load', 2, 4, 'SUCCESS')]), ...link, attempt_number: 1 },
    ]);
    expect(later.timeLostToRetries).toMatchObject({
      milliseconds: 3 * MINUTE,
      isComplete: false,
    });
  });

  it('leaves entries without a key out of the tasks', () => {
    const wire = run(1, 9, 'SUCCESS', [{ run_id: 11 }, { task_key: 5 }]);
    const history = RunHistory.of([Run.fromDict(wire, { mode: 'lenient' })]);
    expect(history.tasks.size).toBe(0);
  });
});
