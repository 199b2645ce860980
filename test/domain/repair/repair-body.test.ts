import { RepairError, Run } from '../../../src';
import { errorOf } from '../../helpers/error-of';

const FAILED = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };

/** A run whose tasks failed, read leniently: one of them may lack its key. */
function failedRun(tasks: readonly object[], more: object = {}): Run {
  const wire = {
    run_id: 7,
    ...FAILED,
    tasks: tasks.map((task) => ({ ...task, ...FAILED })),
    ...more,
  };
  return Run.fromDict(wire, { mode: 'lenient' }) as Run;
}
const messageOf = (run: Run, rerun: readonly string[]): string =>
  errorOf(RepairError, () => run.repairRequest({ rerun })).message;
const named = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, n) => ({ task_key: `t${n + 1}`, run_id: n + 1 }));

it('speaks of the run, with its id if it has one', () => {
  expect(messageOf(failedRun(named(1), { run_id: undefined }), ['t1'])).toMatch(
    /^the run cannot be repaired: its document has no run_id/,
  );
  expect(messageOf(failedRun(named(1)), [])).toMatch(/^run 7 cannot be repaired: no task is named/);
});

it('leaves out a task without a key, which no request can name', () => {
  const run = failedRun([{ run_id: 1 }, { task_key: 'b', run_id: 2 }, { task_key: 5, run_id: 3 }]);
  expect(run.repairRequest({ rerun: 'failed' }).rerunTasks).toEqual(['b']);
});

describe('a message with keys of tasks', () => {
  it('names 10 of them and how many more there are', () => {
    expect(messageOf(failedRun(named(12)), ['x'])).toMatch(
      /no task x; there are t1, t2, t3, t4, t5, t6, t7, t8, t9, t10 and 2 more$/,
    );
    expect(messageOf(failedRun(named(10)), ['x'])).toMatch(/, t9, t10$/);
  });

  it('cuts what is longer than a key can be', () => {
    const message = messageOf(failedRun(named(1)), ['x'.repeat(101)]);
    expect(message).toContain(`no task ${'x'.repeat(100)}; there are t1`);
  });
});
