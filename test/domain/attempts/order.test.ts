import { Run } from '../../../src';

const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const SUCCESS = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
const LEFT_OUT = { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' };
const PENDING = { life_cycle_state: 'PENDING' };

/** The names of the attempts at one task, in order. */
function orderOf(
  attempts: Record<string, object>,
  history?: readonly object[],
): readonly unknown[] {
  const tasks = Object.entries(attempts).map(([description, more]) => ({
    task_key: 'a',
    description,
    ...more,
  }));
  const run = Run.fromDict({ tasks, repair_history: history }, { mode: 'lenient' });
  return run.attemptsOf('a').map((task) => (task as { description?: unknown }).description);
}

describe('of attempts with one number', () => {
  it.each<[string, Record<string, object>, readonly string[]]>([
    [
      'one that ended and never started is the oldest, one that waits the newest',
      {
        waits: { state: PENDING },
        ran: { state: FAILED, start_time: 5, end_time: 6 },
        never: { state: LEFT_OUT, start_time: 0, end_time: 0 },
      },
      ['never', 'ran', 'waits'],
    ],
    [
      'one that was at work has started, though it does not state when',
      {
        ran: { state: FAILED, execution_duration: 5 },
        never: { state: LEFT_OUT },
        waits: { state: PENDING },
      },
      ['never', 'ran', 'waits'],
    ],
    [
      'the earlier start goes first, and a start that is not known last',
      {
        unknown: { state: FAILED, execution_duration: 5, run_id: 1 },
        second: { state: FAILED, start_time: 6, run_id: 2 },
        first: { state: FAILED, start_time: 5, run_id: 3 },
      },
      ['first', 'second', 'unknown'],
    ],
    [
      'of two that started at once the one that ended first is the older',
      {
        runs: { state: PENDING, start_time: 5, run_id: 1 },
        longer: { state: FAILED, start_time: 5, end_time: 9, run_id: 2 },
        atOnce: { state: FAILED, start_time: 5, end_time: 5, run_id: 3 },
      },
      ['atOnce', 'longer', 'runs'],
    ],
    [
      'the run id decides in the end, as a number and not as text; one that is not known goes last',
      {
        none: {},
        large: { run_id: '90071992547409930' },
        larger: { run_id: 90_071_992_547_409_931n },
        ten: { run_id: 10 },
        nine: { run_id: '9' },
        max: { run_id: 9_007_199_254_740_991 },
        beyond: { run_id: '9007199254740993' },
      },
      ['nine', 'ten', 'max', 'beyond', 'large', 'larger', 'none'],
    ],
    [
      'of equal ones the order of the list stays',
      { b: { run_id: 1 }, a: { run_id: 1 } },
      ['b', 'a'],
    ],
  ])('%s', (_name, attempts, expected) => {
    expect(orderOf(attempts)).toEqual(expected);
  });
});

describe('the repair history goes before the number and the start', () => {
  const attempts = {
    repaired: { run_id: 3, start_time: 9, state: SUCCESS },
    original: { run_id: 2, start_time: 5, attempt_number: 1, state: FAILED },
  };

  it.each<[string, readonly object[] | undefined, readonly string[]]>([
    ['without it, the number decides', undefined, ['repaired', 'original']],
    [
      'an original comes before its repairs, in whichever order the items are',
      [
        { type: 'REPAIR', start_time: 8, task_run_ids: [3] },
        { type: 'ORIGINAL', task_run_ids: [2] },
      ],
      ['original', 'repaired'],
    ],
    [
      'a repair that has not started comes after one that has',
      [
        { type: 'REPAIR', start_time: 0, task_run_ids: ['3'] },
        { type: 'REPAIR', start_time: 4, task_run_ids: ['2'] },
      ],
      ['original', 'repaired'],
    ],
    [
      'if it does not name each attempt, the number decides',
      [
        { type: 'ORIGINAL', task_run_ids: [2] },
        { type: 'REPAIR', start_time: 8 },
      ],
      ['repaired', 'original'],
    ],
    [
      'a task run is of the first item that names it',
      [
        { type: 'ORIGINAL', task_run_ids: [2] },
        { type: 'REPAIR', start_time: 8, task_run_ids: [2, 3] },
      ],
      ['original', 'repaired'],
    ],
    [
      'within one item the number decides',
      [{ type: 'ORIGINAL', task_run_ids: [2, 3] }],
      ['repaired', 'original'],
    ],
    [
      'what is no list of ids names none',
      [
        { type: 'ORIGINAL', task_run_ids: 2 },
        { type: 'REPAIR', start_time: 8, task_run_ids: [3, null] },
      ],
      ['repaired', 'original'],
    ],
  ])('%s', (_name, history, expected) => {
    expect(orderOf(attempts, history)).toEqual(expected);
  });

  it('an attempt without a run id is named by none', () => {
    const nameless = { second: { attempt_number: 1 }, first: { run_id: 2 } };
    expect(orderOf(nameless, [{ type: 'ORIGINAL', task_run_ids: [2] }])).toEqual([
      'first',
      'second',
    ]);
  });
});

it('knows the latest repair of a history in no order, with its exact id', () => {
  const repair_history = [
    { type: 'REPAIR', id: 2n ** 60n, start_time: 9 },
    { type: 'ORIGINAL', id: 1, start_time: 1 },
    { type: 'REPAIR', id: '4', start_time: 5 },
  ];
  const run = Run.fromDict({ repair_history }, { mode: 'lenient' });
  expect(run.latestRepairId).toBe(2n ** 60n);
});
