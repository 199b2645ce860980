import { rowsOfDocument } from '../../helpers/rows-of-document';

const START = Date.UTC(2026, 2, 5, 8);
const ended = { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } };
const task = (task_key: string, start: number, end: number) => ({
  task_key,
  start_time: START + start,
  end_time: START + end,
  ...ended,
});

it('has the last end of a task for a run that ended and does not state when', () => {
  const tasks = [task('a', 0, 5_000), task('b', 1_000, 3_000)];
  const [row] = rowsOfDocument('runs', { run_id: 1, start_time: START, ...ended, tasks });
  expect(row?.end_time).toEqual(new Date(START + 5_000));
});

it('counts idle time before a repair in the time from start to end alone', () => {
  const tasks = [task('a', 0, 5_000), { ...task('a', 60_000, 62_000), attempt_number: 1 }];
  const repair = (type: string, start: number, end: number) => ({
    type,
    start_time: START + start,
    end_time: START + end,
  });
  const [row] = rowsOfDocument('runs', {
    run_id: 1,
    start_time: START,
    end_time: START + 62_000,
    ...ended,
    tasks,
    repair_history: [repair('ORIGINAL', 0, 5_000), repair('REPAIR', 60_000, 62_000)],
  });
  expect(row).toMatchObject({
    duration_ms: 7_000,
    duration_basis: 'segments',
    duration_is_complete: true,
    wall_duration_ms: 62_000,
  });
});

it('says that a duration is not complete if a part of it is not known', () => {
  const phases = { setup_duration: 1_000, execution_duration: 2_000 };
  const [row] = rowsOfDocument('runs', { run_id: 1, ...ended, ...phases });
  expect(row).toMatchObject({
    duration_ms: 3_000,
    duration_basis: 'phases',
    duration_is_complete: false,
    cleanup_duration_ms: null,
    wall_duration_ms: null,
  });
});

it('does not know phases of 0 of a run of several tasks, which are on the tasks', () => {
  const zeros = { setup_duration: 0, execution_duration: 0, cleanup_duration: 0 };
  const tasks = [task('a', 0, 5_000), task('b', 0, 5_000)];
  const [row] = rowsOfDocument('runs', {
    run_id: 1,
    ...ended,
    ...zeros,
    run_duration: 5_000,
    tasks,
  });
  expect(row).toMatchObject({
    setup_duration_ms: null,
    execution_duration_ms: null,
    cleanup_duration_ms: null,
    duration_ms: 5_000,
    duration_basis: 'run_duration',
  });
});
