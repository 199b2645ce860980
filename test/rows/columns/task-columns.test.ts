import { rowsOfDocument } from '../../helpers/rows-of-document';

const rowOf = (task: object) => rowsOfDocument('attempts', { run_id: 1, tasks: [task] })[0];

it.each([
  ['sql_task', { warehouse_id: 'w-1' }],
  ['dbt_task', { commands: [], warehouse_id: 'w-2' }],
  ['notebook_task', { notebook_path: '/a', warehouse_id: 'w-3' }],
  ['alert_task', { alert_id: 'a', warehouse_id: 'w-4' }],
  ['dashboard_task', { dashboard_id: 'd', warehouse_id: 'w-5' }],
])('has the SQL warehouse that a %s runs on', (type, settings) => {
  expect(rowOf({ task_key: 'a', [type]: settings })).toMatchObject({
    task_type: type,
    warehouse_id: settings.warehouse_id,
  });
});

it.each(['sql_task', 'dbt_task', 'notebook_task', 'alert_task', 'dashboard_task'])(
  'has no SQL warehouse if a %s names none',
  (type) => {
    expect(rowOf({ task_key: 'a', [type]: {} })?.warehouse_id).toBeNull();
  },
);

it('has no SQL warehouse of a Power BI task, which does not run on the one that it reads', () => {
  const task = { task_key: 'a', power_bi_task: { warehouse_id: 'w-6' } };
  expect(rowOf(task)).toMatchObject({ task_type: 'power_bi_task', warehouse_id: null });
});

it.each([
  'spark_jar_task',
  'spark_python_task',
  'python_wheel_task',
  'for_each_task',
  'run_job_task',
  'condition_task',
])('says that a task is a %s', (type) => {
  expect(rowOf({ task_key: 'a', [type]: {} })?.task_type).toBe(type);
});

it('says what a task does also if this version does not know it', () => {
  const task = { task_key: 'a', max_retries: 1, task_notes: {}, quantum_task: {} };
  expect(rowOf(task)?.task_type).toBe('quantum_task');
  expect(rowOf({ task_key: 'a', task_notes: {} })?.task_type).toBeNull();
});

it('has the attempt number that a task states, 0 too, and also if it came as text', () => {
  expect(rowOf({ task_key: 'a', attempt_number: 0 })?.task_attempt).toBe(0);
  expect(rowOf({ task_key: 'a', attempt_number: 2 })?.task_attempt).toBe(2);
  expect(rowOf({ task_key: 'a', attempt_number: '2' })?.task_attempt).toBe(2);
  expect(rowOf({ task_key: 'a' })?.task_attempt).toBeNull();
});

it('has no cluster if a task states none', () => {
  expect(rowOf({ task_key: 'a', cluster_instance: {} })?.cluster_id).toBeNull();
  expect(rowOf({ task_key: 'a' })?.cluster_id).toBeNull();
});

it('keeps all digits of the id of a task run', () => {
  expect(rowOf({ task_key: 'a', run_id: '9007199254740993' })?.task_run_id).toBe(
    '9007199254740993',
  );
});
