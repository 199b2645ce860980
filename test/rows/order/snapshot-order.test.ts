import { rowsOfDocument } from '../../helpers/rows-of-document';

const START = Date.UTC(2026, 2, 5, 8);
const ended = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };
const task = (run_id: number) => ({ task_key: `t${run_id}`, run_id });

const orderOf = (document: object) =>
  rowsOfDocument('runs', { run_id: 1, ...document })[0]?.snapshot_order ?? '';

it.each([
  [
    'that lacks tasks, whatever else it knows',
    { start_time: START, end_time: START + 9, ...ended, run_duration: 9 },
    { start_time: START, tasks: [task(2)] },
  ],
  [
    'that says that there are more tasks',
    { tasks: [task(2), task(3)], has_more: true },
    { tasks: [task(2)] },
  ],
  ['of fewer tasks', { tasks: [task(2)], ...ended }, { tasks: [task(2), task(3)] }],
  [
    'of the earlier event',
    { tasks: [{ ...task(2), end_time: START }] },
    { tasks: [{ ...task(2), end_time: START + 1 }] },
  ],
  [
    'that is active',
    { tasks: [], state: { life_cycle_state: 'RUNNING' } },
    { tasks: [], ...ended },
  ],
])('sorts before another document of the run one %s', (_what, less, more) => {
  expect(orderOf(less) < orderOf(more)).toBe(true);
});

it('is the same in all tables', () => {
  const document = {
    run_id: 1,
    start_time: START,
    tasks: [{ ...task(2), start_time: START }],
    iterations: [{ task_key: 'i', run_id: 3 }],
  };
  const order = orderOf(document);
  const tables = ['attempts', 'iterations', 'job_run_timeline', 'job_task_run_timeline'] as const;
  for (const table of tables) {
    expect(rowsOfDocument(table, document)[0]?.snapshot_order).toBe(order);
  }
});
