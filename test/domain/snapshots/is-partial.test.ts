import { Run } from '../../../src';

const task = (task_key: string, more: object = {}) => ({ task_key, ...more });

it.each<[string, object, boolean]>([
  ['nothing', {}, false],
  ['a token', { next_page_token: 'a' }, true],
  ['an empty token', { next_page_token: '' }, false],
  ['has_more', { has_more: true }, true],
  ['no more', { has_more: false }, false],
  [
    'a dependency on a task that is there',
    { tasks: [task('a'), task('b', { depends_on: [task('a')] })] },
    false,
  ],
  ['a dependency on another task', { tasks: [task('b', { depends_on: [task('a')] })] }, true],
  [
    'a history that names other task runs',
    { tasks: [task('a', { run_id: 1 })], repair_history: [{ task_run_ids: [1, 2] }] },
    true,
  ],
  [
    'a history of which one item names another task run',
    {
      tasks: [task('a', { run_id: 1 })],
      repair_history: [{ task_run_ids: [1] }, { task_run_ids: [2] }],
    },
    true,
  ],
  [
    'a history that names these',
    { tasks: [task('a', { run_id: 1 })], repair_history: [{ task_run_ids: [1] }] },
    false,
  ],
  ['several tasks that are not listed', { format: 'MULTI_TASK', run_duration: 5 }, true],
  ['several tasks, none of which has begun', { format: 'MULTI_TASK', run_duration: 0 }, false],
  ['one task', { format: 'SINGLE_TASK', run_duration: 5 }, false],
  [
    'several tasks that are not listed, of a run that was skipped',
    { format: 'MULTI_TASK', state: { life_cycle_state: 'SKIPPED' }, run_duration: 5 },
    false,
  ],
  [
    'several tasks that are not listed, of a run that ended as it started',
    { format: 'MULTI_TASK', start_time: 5, end_time: 5 },
    false,
  ],
  [
    'several tasks that are not listed, of a run that took some time',
    { format: 'MULTI_TASK', start_time: 5, end_time: 6 },
    true,
  ],
  [
    'several tasks that are not listed, of a run of which nothing is known',
    { format: 'MULTI_TASK' },
    true,
  ],
  ['several tasks, of which it lists one', { format: 'MULTI_TASK', tasks: [task('a')] }, false],
  ['a dependency that names no task', { tasks: [task('b', { depends_on: [{}] })] }, false],
  [
    'a history that names task runs, by ids that came as text',
    { tasks: [task('a', { run_id: '1' })], repair_history: [{ task_run_ids: [1] }] },
    false,
  ],
  [
    'a history with an id of 0, which is none',
    { tasks: [task('a', { run_id: 1 })], repair_history: [{ task_run_ids: [1, 0] }] },
    false,
  ],
  ['a token that is no text', { next_page_token: 5 }, false],
])('of a document with %s', (_name, document, expected) => {
  expect((Run.fromDict(document, { mode: 'lenient' }) as Run).isPartial).toBe(expected);
});

it('what is put together of 11 pages can be read back, and is whole', () => {
  const pages = Array.from({ length: 11 }, (_, page) =>
    Run.fromDict({
      run_id: 5,
      tasks: Array.from({ length: 100 }, (_each, n) =>
        task(`t${page}-${n}`, { run_id: page * 100 + n + 1 }),
      ),
      next_page_token: page < 10 ? `page ${page + 1}` : undefined,
    }),
  );
  const { run, isComplete } = Run.merge(pages);
  expect([isComplete, run.isPartial]).toEqual([true, false]);
  expect(Run.fromJson(run.toJson()).tasks).toHaveLength(1_100);
});
