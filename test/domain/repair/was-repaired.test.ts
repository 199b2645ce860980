import { Run } from '../../../src';
import { wasRepaired } from '../../../src/domain/repair/was-repaired';

const FAILED = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };
const times = { start_time: 1_000, end_time: 100_000, run_duration: 60_000 };

it.each<[string, object, boolean]>([
  ['longer than 10 s', { queue_duration: 28_999 }, true],
  ['for 10 s, which a run may be without a repair', { queue_duration: 29_000 }, false],
  ['if its start is not known', { start_time: undefined }, false],
  ['if its end is not known', { end_time: undefined }, false],
  ['if its time at work is not known', { run_duration: undefined }, false],
])('shows a repair of a run that was idle: %s', (_name, more, expected) => {
  expect(wasRepaired(Run.fromDict({ run_id: 7, ...times, ...more }))).toBe(expected);
});

it.each<[string, number | undefined, boolean]>([
  ['as often as the task may be', 2, false],
  ['without an end, as the task says', -1, false],
  ['more often than the task may be', 1, true],
  ['of a task that is not to be', undefined, true],
])('shows a repair of a task that was retried: %s', (_name, max_retries, expected) => {
  const tasks = [0, 1, 2].map((attempt_number) => ({
    task_key: 'a',
    run_id: attempt_number + 1,
    attempt_number,
    max_retries,
    ...FAILED,
  }));
  expect(wasRepaired(Run.fromDict({ run_id: 7, tasks }))).toBe(expected);
});
