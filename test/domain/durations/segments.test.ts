import { Run, type Duration } from '../../../src';

/** Times in the documents here are minutes since the first start. */
const MINUTE = 60_000;
const START = 1_700_000_000_000;
const at = (minute: number): number => START + minute * MINUTE;
const times = (start?: number, end?: number) => ({
  start_time: start === undefined ? 0 : at(start),
  end_time: end === undefined ? 0 : at(end),
});

const SUCCESS = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const RUNNING = { life_cycle_state: 'RUNNING' };
const PENDING = { life_cycle_state: 'PENDING' };

type Wire = Record<string, unknown>;
const ended = (start: number | undefined, end: number | undefined, more: Wire): Run =>
  Run.fromDict({ state: SUCCESS, ...times(start, end), ...more });
const active = (more: Wire): Run => Run.fromDict({ state: RUNNING, ...times(0), ...more });

const item = (type: string | undefined, start?: number, end?: number): Wire => ({
  type,
  ...times(start, end),
});
const task = (task_key: string, start?: number, end?: number, more: Wire = {}): Wire => ({
  task_key,
  state: end === undefined ? RUNNING : SUCCESS,
  ...times(start, end),
  ...more,
});

/** Minutes, basis, and whether the answer is complete. */
type Answer = readonly [minutes: number, basis: string, isComplete: boolean] | undefined;
const shown = (duration: Duration | undefined): Answer =>
  duration && [duration.milliseconds / MINUTE, duration.basis, duration.isComplete];
const ORIGINAL_AND_REPAIR = [item('ORIGINAL', 0, 10), item('REPAIR', 60, 65)];

describe('an ended run without a total, by its repair history', () => {
  it.each<[string, Run, Answer]>([
    [
      'the hours before the repair do not count',
      ended(0, 65, { repair_history: ORIGINAL_AND_REPAIR }),
      [15, 'segments', true],
    ],
    [
      'the order of the history does not matter',
      ended(0, 105, { repair_history: [item('REPAIR', 100, 105), ...ORIGINAL_AND_REPAIR] }),
      [20, 'segments', true],
    ],
    [
      'a repair that never started took no time',
      ended(0, 65, { repair_history: [...ORIGINAL_AND_REPAIR, item('REPAIR')] }),
      [15, 'segments', true],
    ],
    [
      'the history lacks the original',
      ended(0, 105, { repair_history: [item('REPAIR', 60, 65), item('REPAIR', 100, 105)] }),
      [10, 'segments', false],
    ],
    [
      'the history lacks the original, and nothing says when the run started',
      ended(undefined, 105, { repair_history: [item('REPAIR', 60, 65), item('REPAIR', 100, 105)] }),
      [10, 'segments', false],
    ],
    [
      'items without a type, the first of which started with the run',
      ended(0, 65, { repair_history: [item(undefined, 0, 10), item(undefined, 60, 65)] }),
      [15, 'segments', true],
    ],
    [
      'the original started after the run did, which had waited',
      ended(0, 65, { repair_history: [item('ORIGINAL', 2, 10), item('REPAIR', 60, 65)] }),
      [13, 'segments', true],
    ],
    [
      'the end of the original is not known, so that idle time may count',
      ended(0, 65, { repair_history: [item('ORIGINAL', 0), item('REPAIR', 60, 65)] }),
      [65, 'wall', false],
    ],
    [
      'an end before its start is no end',
      ended(0, 65, { repair_history: [item('ORIGINAL', 10, 0), item('REPAIR', 60, 65)] }),
      [65, 'wall', false],
    ],
    [
      'the original alone',
      ended(0, 10, { repair_history: [item('ORIGINAL', 0, 10)] }),
      [10, 'wall', true],
    ],
    [
      'one repair alone: what was before it is not known',
      ended(0, 65, { repair_history: [item('REPAIR', 60, 65)] }),
      [65, 'wall', false],
    ],
    [
      'a task that took no time as the original ended is not of a repair',
      ended(0, 10, {
        repair_history: [item('ORIGINAL', 0, 10)],
        tasks: [task('a', 0, 10), task('b', 10, 10)],
      }),
      [10, 'wall', true],
    ],
    [
      'a task that started after the latest item is of a repair that the history lacks',
      ended(0, 65, {
        repair_history: [item('ORIGINAL', 0, 10)],
        tasks: [task('a', 0, 10), task('a', 62, 65), task('b', 60, 64)],
      }),
      [15, 'segments', false],
    ],
  ])('%s', (_name, run, expected) => {
    expect(shown(run.duration())).toEqual(expected);
  });
});

describe('an active run, 70 minutes after it started, by its repair history', () => {
  it.each<[string, Wire, Answer]>([
    [
      'a repair is under way',
      { repair_history: [item('ORIGINAL', 0, 10), item('REPAIR', 60)] },
      [20, 'elapsed', true],
    ],
    [
      'the second repair is under way',
      { repair_history: [...ORIGINAL_AND_REPAIR, item('REPAIR', 68)] },
      [17, 'elapsed', true],
    ],
    [
      'the end of an earlier segment is not known',
      { repair_history: [item('ORIGINAL', 0), item('REPAIR', 60)] },
      undefined,
    ],
    [
      'the latest item has not begun',
      { repair_history: [item('ORIGINAL', 0, 10), item('REPAIR', 71)] },
      undefined,
    ],
    [
      'tasks run in a repair that is not in the history yet',
      {
        repair_history: [item('ORIGINAL', 0, 10)],
        tasks: [task('a', 0, 10), task('b', 67), task('a', 62)],
      },
      [18, 'elapsed', false],
    ],
    [
      'a repair waits that is not in the history yet: the idle time does not count',
      { repair_history: [item('ORIGINAL', 0, 10)], tasks: [task('a', 0, 10)] },
      [10, 'elapsed', false],
    ],
  ])('%s', (_name, wire, expected) => {
    expect(shown(active(wire).duration(at(70)))).toEqual(expected);
  });
});

const failed = { state: FAILED };
const excluded = { state: { life_cycle_state: 'TERMINATED', result_state: 'EXCLUDED' } };
const retried = { max_retries: 1, attempt_number: 1 };

describe('an ended run without a total or a history, by its tasks', () => {
  it.each<[string, Run, Answer]>([
    [
      'a gap before a task that was done already is idle',
      ended(0, 65, { tasks: [task('a', 0, 10, failed), task('a', 60, 65)] }),
      [15, 'segments', false],
    ],
    [
      'the order of the entries does not matter, and side by side counts once',
      ended(0, 65, {
        tasks: [
          task('b', 61, 63),
          task('a', 60, 65),
          task('a', 0, 10, failed),
          task('b', 2, 4, failed),
        ],
      }),
      [15, 'segments', false],
    ],
    [
      'the run does not state its start',
      ended(undefined, 65, { tasks: [task('a', 60, 65), task('a', 0, 10, failed)] }),
      [15, 'segments', false],
    ],
    [
      'no gap: the next attempt began as the one before ended',
      ended(0, 15, { tasks: [task('a', 0, 10, failed), task('a', 10, 15)] }),
      [15, 'wall', true],
    ],
    [
      'a gap before a task that is done for the first time is part of the run',
      ended(0, 65, { tasks: [task('a', 0, 10), task('b', 60, 65)] }),
      [65, 'wall', true],
    ],
    [
      'a task that was left out was done with those before it',
      ended(0, 65, {
        tasks: [
          task('a', 0, 10, failed),
          task('b', undefined, undefined, {
            state: { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' },
          }),
          task('a', 60, 65),
        ],
      }),
      [15, 'segments', false],
    ],
    [
      'a retry that had to wait is no repair',
      ended(0, 35, {
        tasks: [
          task('a', 0, 10, failed),
          task('a', 30, 35, { ...retried, min_retry_interval_millis: 19 * MINUTE }),
        ],
      }),
      [35, 'wall', false],
    ],
    [
      'a retry waits a minute longer than it was asked to, and no longer than that',
      ended(0, 35, {
        tasks: [
          task('a', 0, 10, failed),
          task('a', 30, 35, { ...retried, min_retry_interval_millis: 19 * MINUTE - 1 }),
        ],
      }),
      [15, 'segments', false],
    ],
    [
      'a retry that waited in the queue is no repair',
      ended(0, 35, {
        tasks: [
          task('a', 0, 10, failed),
          task('a', 30, 35, { ...retried, queue_duration: 20 * MINUTE }),
        ],
      }),
      [35, 'wall', false],
    ],
    [
      'an attempt that does not state its number may be a retry',
      ended(0, 12, {
        tasks: [task('a', 0, 10, failed), task('a', 11, 12, { max_retries: 1 })],
      }),
      [12, 'wall', false],
    ],
    [
      'a first attempt is no retry, so that it is of a repair',
      ended(0, 12, {
        tasks: [task('a', 0, 10, failed), task('a', 11, 12, { max_retries: 1, attempt_number: 0 })],
      }),
      [11, 'segments', false],
    ],
    [
      'the end of a task is not known: the run may have been over',
      ended(0, 65, { tasks: [task('a', 0, undefined, { state: SUCCESS })] }),
      [65, 'wall', false],
    ],
    [
      'the end of a task is not known before another one started',
      ended(0, 65, {
        tasks: [task('a', 0, undefined, { state: SUCCESS }), task('a', 60, 65)],
      }),
      [65, 'wall', false],
    ],
    [
      'a repair left all of its tasks out, so that nothing says when it was',
      ended(0, 65, {
        tasks: [
          task('a', 0, 10),
          task('b', undefined, undefined, { attempt_number: 0, ...excluded }),
          task('b', undefined, undefined, { attempt_number: 1, ...excluded }),
        ],
      }),
      [65, 'wall', false],
    ],
    [
      'a task was left out once',
      ended(0, 10, { tasks: [task('a', 0, 10), task('b', undefined, undefined, excluded)] }),
      [10, 'wall', true],
    ],
    [
      'one page of several: what is on the others is not known',
      ended(0, 10, { tasks: [task('a', 0, 10)], next_page_token: 'more' }),
      [10, 'wall', false],
    ],
  ])('%s', (_name, run, expected) => {
    expect(shown(run.duration())).toEqual(expected);
  });
});

describe('an active run, 70 minutes after it started, by its tasks', () => {
  it.each<[string, Wire, Answer]>([
    ['its one task runs', { tasks: [task('a', 0)] }, [70, 'elapsed', true]],
    [
      'a task runs that nobody saw end: no gap is idle before every task was done once',
      { tasks: [task('a', 0, 10, failed), task('a', 60, 65), task('b', 0.5)] },
      [70, 'elapsed', true],
    ],
    [
      'a task that waits was never done: no gap is idle',
      {
        tasks: [
          task('a', 0, 10, failed),
          task('a', 60),
          task('b', undefined, undefined, { state: PENDING }),
        ],
      },
      [70, 'elapsed', true],
    ],
    [
      'the run does not state its start',
      { start_time: 0, tasks: [task('b', 40), task('a', 30)] },
      [40, 'elapsed', true],
    ],
    ['no task has started', { start_time: 0, tasks: [task('a')] }, undefined],
    [
      'a task runs that was left out before, and nothing says when that was',
      {
        start_time: 0,
        tasks: [
          task('a', undefined, undefined, excluded),
          task('b', undefined, undefined, excluded),
          task('b', 60),
        ],
      },
      [10, 'elapsed', false],
    ],
    [
      'no task runs: a repair may have begun with tasks that were left out',
      { tasks: [task('a', 0, 10)] },
      [70, 'elapsed', false],
    ],
    [
      'a task waits that was done before, for a retry or a repair',
      {
        tasks: [
          task('a', 0, 10, failed),
          task('b', 0),
          task('a', undefined, undefined, { state: PENDING }),
        ],
      },
      [70, 'elapsed', false],
    ],
    [
      'a task waits for the first time',
      { tasks: [task('b', 0), task('a', undefined, undefined, { state: PENDING })] },
      [70, 'elapsed', true],
    ],
    [
      'a task runs again that was done before, and the run was never idle',
      { tasks: [task('a', 0, 10, failed), task('a', 10)] },
      [70, 'elapsed', true],
    ],
    [
      'the server counted the gap, so that a retry waited in it',
      {
        run_duration: 62 * MINUTE,
        tasks: [task('a', 0, 10, failed), task('a', 60, undefined, retried)],
      },
      [70, 'elapsed', false],
    ],
    [
      'the server counted the gap and had its answer as the retry started',
      {
        run_duration: 60 * MINUTE,
        tasks: [task('a', 0, 10, failed), task('a', 60, undefined, retried)],
      },
      [70, 'elapsed', false],
    ],
    [
      'the server counted less than the time until the retry, so that the run was idle before it',
      {
        run_duration: 12 * MINUTE,
        tasks: [
          task('a', 0, 10, failed),
          task('b', 5, 12),
          task('a', 60, undefined, { ...retried, min_retry_interval_millis: 60 * MINUTE }),
        ],
      },
      [22, 'elapsed', false],
    ],
    [
      'the server counted less than the gap, so that the run was idle in it, short as it is',
      {
        run_duration: 10 * MINUTE,
        tasks: [task('a', 0, 10, failed), task('a', 10.5, undefined, retried)],
      },
      [69.5, 'elapsed', false],
    ],
  ])('%s', (_name, wire, expected) => {
    expect(shown(active(wire).duration(at(70)))).toEqual(expected);
  });
});

it('a task that is never retried runs again in a repair, however much the server has counted since', () => {
  const tasks = [task('a', 0, 10, failed), task('a', 60, undefined, { attempt_number: 1 })];
  const run = active({ run_duration: 62 * MINUTE, tasks });
  expect(shown(run.duration(at(120)))).toEqual([70, 'elapsed', false]);
});
