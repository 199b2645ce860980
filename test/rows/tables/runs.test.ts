import { rowsOfDocument } from '../../helpers/rows-of-document';

const START = Date.UTC(2026, 2, 5, 8);
const PAGE = 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/103';

const over = (result_state: string) => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const rowOf = (document: object) => rowsOfDocument('runs', document)[0];

it('has in each column what the document of a run states', () => {
  const document = {
    job_id: 7,
    run_id: 103,
    original_attempt_run_id: 101,
    attempt_number: 2,
    job_run_id: 103,
    run_name: 'nightly',
    run_type: 'JOB_RUN',
    trigger: 'RUN_JOB_TASK',
    trigger_info: { run_id: 55 },
    creator_user_name: 'ann@example.com',
    run_page_url: PAGE,
    state: { life_cycle_state: 'INTERNAL_ERROR', result_state: 'FAILED' },
    status: {
      state: 'TERMINATED',
      termination_details: {
        code: 'RUN_EXECUTION_ERROR',
        type: 'CLIENT_ERROR',
        message: 'no such table',
      },
    },
    start_time: START,
    end_time: START + 100_000,
    queue_duration: 1_000,
    setup_duration: 2_000,
    execution_duration: 30_000,
    cleanup_duration: 4_000,
    tasks: [
      { task_key: 'load', run_id: 9, cluster_instance: { cluster_id: 'c-1' }, ...over('FAILED') },
    ],
  };
  expect(rowsOfDocument('runs', document)).toEqual([
    {
      chain_key: '42/101',
      run_key: '42/103',
      workspace: '42',
      job_id: '7',
      run_id: '103',
      attempt: 2,
      snapshot_order: expect.any(String) as string,
      is_partial: false,
      attempt_order: expect.any(String) as string,
      original_attempt_run_id: '101',
      is_retry: true,
      job_run_id: '103',
      is_job_run: true,
      parent_task_run_id: '55',
      run_name: 'nightly',
      run_type: 'JOB_RUN',
      trigger: 'RUN_JOB_TASK',
      creator_user_name: 'ann@example.com',
      outcome: 'failed',
      is_active: false,
      is_failed: true,
      life_cycle_state: 'INTERNAL_ERROR',
      result_state: 'FAILED',
      status_state: 'TERMINATED',
      termination_code: 'RUN_EXECUTION_ERROR',
      termination_type: 'CLIENT_ERROR',
      failure_source: 'client',
      message: 'no such table',
      start_time: new Date(START),
      end_time: new Date(START + 100_000),
      queue_duration_ms: 1_000,
      setup_duration_ms: 2_000,
      execution_duration_ms: 30_000,
      cleanup_duration_ms: 4_000,
      duration_ms: 36_000,
      duration_basis: 'phases',
      duration_is_complete: true,
      wall_duration_ms: 100_000,
      server_duration_ms: null,
      repair_count: null,
      task_count: 1,
      task_attempt_count: 1,
      failed_tasks: ['load'],
      root_failures: ['load'],
      recovered_tasks: [],
      cluster_ids: ['c-1'],
      run_page_url: PAGE,
    },
  ]);
});

it('sums the tasks of a run up: how many there are, and which failed, explain it, or recovered', () => {
  const row = rowOf({
    run_id: 1,
    ...over('FAILED'),
    tasks: [
      { task_key: 'load', run_id: 11, ...over('FAILED') },
      { task_key: 'load', run_id: 12, attempt_number: 1, ...over('SUCCESS') },
      { task_key: 'check', run_id: 13, ...over('FAILED') },
      {
        task_key: 'alert',
        run_id: 14,
        depends_on: [{ task_key: 'check' }],
        run_if: 'AT_LEAST_ONE_FAILED',
        ...over('FAILED'),
      },
      { task_key: 'clean', run_id: 15, ...over('SUCCESS') },
      { task_key: 'clean', run_id: 16, attempt_number: 1, ...over('SUCCESS') },
      { task_key: 'clean', run_id: 17, attempt_number: 2, ...over('SUCCESS') },
    ],
  });
  expect(row).toMatchObject({
    task_count: 4,
    task_attempt_count: 7,
    failed_tasks: ['check', 'alert'],
    root_failures: ['check'],
    recovered_tasks: ['load'],
  });
});

it('names each cluster of a run and of its tasks once', () => {
  const on = (cluster_id: string) => ({ cluster_instance: { cluster_id } });
  const tasks = [
    { task_key: 'a', ...on('c-2') },
    { task_key: 'b', ...on('c-1') },
    { task_key: 'c', ...on('c-2') },
    { task_key: 'd' },
  ];
  expect(rowOf({ run_id: 1, ...on('c-1'), tasks })?.cluster_ids).toEqual(['c-1', 'c-2']);
});

it('leaves a failed task without a key out of the lists of keys', () => {
  const tasks = [{ ...over('FAILED') }, { task_key: 'b', ...over('FAILED') }];
  expect(rowOf({ run_id: 1, tasks })).toMatchObject({
    task_count: 2,
    failed_tasks: ['b'],
    root_failures: ['b'],
  });
});

it.each([
  ['no history', undefined, null],
  ['an empty history', [], 0],
  ['the original run alone', [{ type: 'ORIGINAL' }], 0],
  ['two repairs and no original', [{ type: 'REPAIR' }, { type: 'REPAIR' }], 2],
  ['two items without a type', [{}, {}], 1],
  ['two repairs', [{ type: 'ORIGINAL' }, { type: 'REPAIR' }, { type: 'REPAIR' }], 2],
])('counts the repairs of a run with %s', (_what, repair_history, count) => {
  expect(rowOf({ run_id: 1, repair_history })?.repair_count).toBe(count);
});

it('has of an active run what the server counted when it answered', () => {
  const active = { run_id: 1, start_time: START, state: { life_cycle_state: 'RUNNING' } };
  expect(rowOf({ ...active, run_duration: 5_000 })).toMatchObject({
    outcome: null,
    is_active: true,
    is_failed: false,
    end_time: null,
    duration_ms: 5_000,
    duration_basis: 'elapsed',
    server_duration_ms: 5_000,
  });
  const [later] = rowsOfDocument('runs', { ...active, run_duration: 5_000 }, START + 8_000);
  expect([later?.duration_ms, later?.server_duration_ms]).toEqual([8_000, 5_000]);
  expect(rowOf(active)).toMatchObject({ duration_ms: null, server_duration_ms: null });
});

it('has the id of the job run that the run of a task is a part of', () => {
  expect(rowOf({ run_id: 5, job_run_id: 3 })?.job_run_id).toBe('3');
  expect(rowOf({ run_id: 5 })?.job_run_id).toBe('5');
});

it('has no run of a task as the parent of a run that something else started', () => {
  expect(rowOf({ run_id: 1 })?.parent_task_run_id).toBeNull();
  expect(rowOf({ run_id: 1, trigger_info: {} })?.parent_task_run_id).toBeNull();
});

it('keeps all digits of the id of the run of a task that started the run', () => {
  const row = rowOf({ run_id: 1, trigger_info: { run_id: '9007199254740993' } });
  expect(row?.parent_task_run_id).toBe('9007199254740993');
});
