import { rowsOfDocument } from '../../helpers/rows-of-document';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 5, 8);

const over = (result_state: string) => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const timed = (start: number, end?: number) => ({
  start_time: START + start,
  ...(end !== undefined && { end_time: START + end }),
});
/** Start and end since the start of the run, the result, and the seconds at work. */
const periodsOf = (document: object, now?: number) =>
  rowsOfDocument('job_run_timeline', { run_id: 1, ...document }, now).map((row) => [
    sinceStart(row.period_start_time),
    sinceStart(row.period_end_time),
    row.result_state,
    row.run_duration_seconds,
  ]);

function sinceStart(time: Date | null): number | null {
  return time === null ? null : time.getTime() - START;
}

it('has two periods of a run without a history of which the server did not count all of the time', () => {
  const tasks = [
    { task_key: 'a', run_id: 2, ...timed(0, 5_000), ...over('FAILED') },
    {
      task_key: 'a',
      run_id: 3,
      attempt_number: 1,
      ...timed(HOUR, HOUR + 2_000),
      ...over('SUCCESS'),
    },
  ];
  const document = { ...timed(0, HOUR + 2_000), ...over('SUCCESS'), tasks };
  const expected = [
    [0, 5_000, null, 5],
    [HOUR, HOUR + 2_000, 'SUCCEEDED', 2],
  ];
  expect(periodsOf({ ...document, run_duration: 7_000 })).toEqual(expected);
  expect(periodsOf(document)).toEqual(expected);
});

const item = (type: string, result: string, start: number, end?: number) => ({
  type,
  ...timed(start, end),
  ...over(result),
});

it('has a period for each item of the history, also if a repair began at once', () => {
  const repair_history = [
    item('ORIGINAL', 'FAILED', 0, 5_000),
    item('REPAIR', 'SUCCESS', 5_000, 7_000),
  ];
  const document = { ...timed(0, 7_000), ...over('SUCCESS'), run_duration: 7_000, repair_history };
  expect(periodsOf(document)).toEqual([
    [0, 5_000, 'FAILED', 5],
    [5_000, 7_000, 'SUCCEEDED', 2],
  ]);
});

it('does not know the seconds from a period on of which the end is not stated', () => {
  const repair_history = [
    item('ORIGINAL', 'FAILED', 0),
    item('REPAIR', 'FAILED', HOUR, HOUR + 1_000),
    item('REPAIR', 'SUCCESS', 2 * HOUR, 2 * HOUR + 2_000),
  ];
  const document = {
    ...timed(0, 2 * HOUR + 2_000),
    ...over('SUCCESS'),
    run_duration: 7_000,
    repair_history,
  };
  expect(periodsOf(document)).toEqual([
    [0, null, 'FAILED', null],
    [HOUR, HOUR + 1_000, 'FAILED', null],
    [2 * HOUR, 2 * HOUR + 2_000, 'SUCCEEDED', null],
  ]);
});

it('does not know the seconds of a repair if all of the run took less than what was before it', () => {
  const repair_history = [
    item('ORIGINAL', 'FAILED', 0, 5_000),
    item('REPAIR', 'SUCCESS', HOUR, HOUR + 2_000),
  ];
  const document = { ...timed(0, HOUR + 2_000), ...over('SUCCESS'), repair_history };
  const tasks = [{ task_key: 'a' }, { task_key: 'b' }];
  expect(periodsOf({ ...document, tasks, run_duration: 3_000 })[1]?.[3]).toBeNull();
  expect(periodsOf({ ...document, tasks, run_duration: 5_000 })[1]?.[3]).toBe(0);
});

it('has the seconds and the result of the original run while a repair is under way', () => {
  const repair_history = [
    item('ORIGINAL', 'FAILED', 0, 5_000),
    { type: 'REPAIR', ...timed(HOUR), state: { life_cycle_state: 'RUNNING' } },
  ];
  const document = { ...timed(0), state: { life_cycle_state: 'RUNNING' }, repair_history };
  expect(periodsOf(document, START + HOUR + 1_000)).toEqual([
    [0, 5_000, 'FAILED', 5],
    [HOUR, HOUR + 1_000, null, null],
  ]);
});

it('goes until now while a run is active, although it may state an end', () => {
  const state = { life_cycle_state: 'TERMINATING' };
  const document = { ...timed(0, 60_000), state, run_duration: 60_000 };
  expect(periodsOf(document, START + 90_000)).toEqual([[0, 90_000, null, null]]);
});

it('has one row of a run that ended and does not state when', () => {
  expect(periodsOf({ ...timed(0), ...over('FAILED') })).toEqual([[0, null, 'FAILED', null]]);
});

it('does not take the end of a task for that of a run of which it lacks tasks', () => {
  const tasks = [{ task_key: 'a', ...timed(0, 5_000), ...over('FAILED') }];
  const document = { ...timed(0), ...over('FAILED'), tasks };
  expect(periodsOf({ ...document, has_more: true })).toEqual([[0, null, 'FAILED', null]]);
  expect(periodsOf(document)).toEqual([[0, 5_000, 'FAILED', 5]]);
});

it('has the end that the last repair states of a run of which nothing else says that it is over', () => {
  const repair_history = [
    item('ORIGINAL', 'FAILED', 0, 5_000),
    item('REPAIR', 'FAILED', HOUR, HOUR + 1_000),
  ];
  expect(periodsOf({ repair_history })).toEqual([
    [0, 5_000, 'FAILED', 5],
    [HOUR, HOUR + 1_000, null, null],
  ]);
});

it('has the results of a history that states no times, in its order', () => {
  const tasks = [
    { task_key: 'a', run_id: 2, ...timed(0, 5_000), ...over('FAILED') },
    {
      task_key: 'a',
      run_id: 3,
      attempt_number: 1,
      ...timed(HOUR, HOUR + 2_000),
      ...over('SUCCESS'),
    },
  ];
  const repair_history = [{ type: 'REPAIR' }, { type: 'ORIGINAL', ...over('FAILED') }];
  const document = { ...timed(0, HOUR + 2_000), ...over('SUCCESS'), tasks, repair_history };
  expect(periodsOf(document)).toEqual([
    [0, 5_000, 'FAILED', 5],
    [HOUR, HOUR + 2_000, 'SUCCEEDED', 2],
  ]);
});

it('has one row of a run that states its end alone', () => {
  expect(periodsOf({ end_time: START, ...over('FAILED') })).toEqual([[null, 0, 'FAILED', null]]);
});

it('has the moment at which a run was left out', () => {
  const skipped = { life_cycle_state: 'SKIPPED' };
  expect(periodsOf({ ...timed(0, 0), state: skipped })[0]?.slice(0, 3)).toEqual([0, 0, 'SKIPPED']);
});

it('has no row of a run of which nothing is known', () => {
  expect(periodsOf({})).toEqual([]);
});

it('has one row of a run whose end is before its start', () => {
  expect(periodsOf({ ...timed(2 * HOUR, 0), ...over('FAILED') })).toEqual([
    [2 * HOUR, null, 'FAILED', null],
  ]);
});
