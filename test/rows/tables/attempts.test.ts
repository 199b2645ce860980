import { rowsOfDocument } from '../../helpers/rows-of-document';

const START = Date.UTC(2026, 2, 5, 8);
const PAGE = 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/12';

const over = (result_state: string) => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});

it('has in each column what the entry of a task states, and its run', () => {
  const task = {
    task_key: 'load',
    run_id: 12,
    attempt_number: 3,
    sql_task: { warehouse_id: 'w-1' },
    depends_on: [{ task_key: 'check' }, { task_key: 'wait', outcome: 'true' }],
    cluster_instance: { cluster_id: 'c-1' },
    run_page_url: PAGE,
    state: { life_cycle_state: 'TERMINATED', result_state: 'TIMEDOUT' },
    status: {
      state: 'TERMINATING',
      termination_details: {
        code: 'DRIVER_ERROR',
        type: 'CLOUD_FAILURE',
        message: 'the driver is gone',
      },
    },
    start_time: START,
    end_time: START + 50_000,
    queue_duration: 1_000,
    setup_duration: 2_000,
    execution_duration: 30_000,
    cleanup_duration: 4_000,
  };
  const document = {
    job_id: 7,
    run_id: 103,
    original_attempt_run_id: 101,
    attempt_number: 1,
    run_name: 'nightly',
    run_page_url: 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/103',
    tasks: [task],
  };
  expect(rowsOfDocument('attempts', document)).toEqual([
    {
      chain_key: '42/101',
      run_key: '42/103',
      workspace: '42',
      job_id: '7',
      run_id: '103',
      attempt: 1,
      snapshot_order: expect.any(String) as string,
      // It has no entries for check and wait.
      is_partial: true,
      run_name: 'nightly',
      task_key: 'load',
      task_run_id: '12',
      task_type: 'sql_task',
      task_attempt: 3,
      attempt_index: 0,
      is_latest_attempt: true,
      repair_index: null,
      outcome: 'timed-out',
      is_active: false,
      is_failed: true,
      life_cycle_state: 'TERMINATED',
      result_state: 'TIMEDOUT',
      status_state: 'TERMINATING',
      termination_code: 'DRIVER_ERROR',
      termination_type: 'CLOUD_FAILURE',
      failure_source: 'cloud',
      message: 'the driver is gone',
      is_root_failure: true,
      is_recovery: false,
      start_time: new Date(START),
      end_time: new Date(START + 50_000),
      queue_duration_ms: 1_000,
      setup_duration_ms: 2_000,
      execution_duration_ms: 30_000,
      cleanup_duration_ms: 4_000,
      duration_ms: 36_000,
      duration_basis: 'phases',
      duration_is_complete: true,
      wall_duration_ms: 50_000,
      depends_on: ['check', 'wait'],
      cluster_id: 'c-1',
      warehouse_id: 'w-1',
      run_page_url: PAGE,
    },
  ]);
});

it('says null of what an entry does not state', () => {
  const [row] = rowsOfDocument('attempts', { tasks: [{}] });
  const known = Object.entries(row ?? {}).filter(([, value]) => value !== null);
  expect(Object.fromEntries(known)).toEqual({
    attempt: 0,
    snapshot_order: expect.any(String) as string,
    is_partial: false,
    run_name: 'Untitled',
    attempt_index: 0,
    is_latest_attempt: true,
    is_active: false,
    is_failed: false,
    is_root_failure: false,
    is_recovery: false,
    depends_on: [],
  });
});

it('lists the attempts at each task in order, the latest of which is a recovery or a root failure', () => {
  const tasks = [
    { task_key: 'load', run_id: 12, attempt_number: 1, ...over('SUCCESS') },
    { task_key: 'check', run_id: 13, ...over('FAILED') },
    { task_key: 'load', run_id: 11, attempt_number: 0, ...over('FAILED') },
    { task_key: 'check', run_id: 14, attempt_number: 1, ...over('FAILED') },
    {
      task_key: 'alert',
      run_id: 15,
      depends_on: [{ task_key: 'check' }],
      run_if: 'ALL_FAILED',
      ...over('FAILED'),
    },
    { task_key: 'clean', run_id: 16, ...over('SUCCESS') },
    { task_key: 'clean', run_id: 17, attempt_number: 1, ...over('SUCCESS') },
  ];
  const rows = rowsOfDocument('attempts', { run_id: 1, tasks });
  expect(
    rows.map((row) => [
      row.task_run_id,
      row.attempt_index,
      row.is_latest_attempt,
      row.is_root_failure,
      row.is_recovery,
    ]),
  ).toEqual([
    ['11', 0, false, false, false],
    ['12', 1, true, false, true],
    ['13', 0, false, false, false],
    ['14', 1, true, true, false],
    ['15', 0, true, false, false],
    ['16', 0, false, false, false],
    ['17', 1, true, false, false],
  ]);
});

it('tells an attempt of the original run from those of its repairs', () => {
  const repair_history = [
    { type: 'ORIGINAL', task_run_ids: [11, 13] },
    { type: 'REPAIR', start_time: START, task_run_ids: [12] },
  ];
  const tasks = [
    { task_key: 'load', run_id: 11 },
    { task_key: 'load', run_id: 12 },
    { task_key: 'check', run_id: 13 },
    { task_key: 'late', run_id: 14 },
    { task_key: 'lost' },
  ];
  const indexes = (document: object) =>
    rowsOfDocument('attempts', { run_id: 1, tasks, ...document }).map((row) => row.repair_index);
  expect(indexes({ repair_history })).toEqual([0, 1, 0, null, null]);
  // The history lacks the original run.
  expect(indexes({ repair_history: repair_history.slice(1) })).toEqual([null, 1, null, null, null]);
  expect(indexes({})).toEqual([null, null, null, null, null]);
});
