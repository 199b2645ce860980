import { rowsOfDocument } from '../../helpers/rows-of-document';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 5, 8);

const rowsOf = (document: object) => rowsOfDocument('job_run_timeline', document);

it('has in each column what the document of a run states', () => {
  const document = {
    job_id: 7,
    run_id: 103,
    original_attempt_run_id: 101,
    attempt_number: 2,
    run_name: 'nightly',
    run_type: 'WORKFLOW_RUN',
    trigger: 'PERIODIC',
    trigger_info: { run_id: 55 },
    run_page_url: 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/103',
    job_parameters: [{ name: 'day', default: 'today', value: '2026-03-05' }],
    state: { life_cycle_state: 'TERMINATED', result_state: 'CANCELED' },
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'USER_CANCELED', type: 'CLIENT_ERROR' },
    },
    start_time: START,
    end_time: START + 100_000,
    queue_duration: 1_000,
    setup_duration: 2_000,
    execution_duration: 30_000,
    cleanup_duration: 4_000,
    tasks: [
      {
        task_key: 'load',
        cluster_instance: { cluster_id: 'c-1' },
        dbt_task: { commands: ['dbt run'], warehouse_id: 'w-1' },
      },
    ],
  };
  expect(rowsOf(document)).toEqual([
    {
      account_id: null,
      workspace_id: '42',
      job_id: '7',
      run_id: '103',
      period_start_time: new Date(START),
      period_end_time: new Date(START + 100_000),
      trigger_type: 'CRON',
      run_type: 'WORKFLOW_RUN',
      run_name: 'nightly',
      result_state: 'CANCELLED',
      termination_code: 'USER_CANCELED',
      termination_type: 'CLIENT_ERROR',
      compute_ids: ['c-1', 'w-1'],
      compute: [
        { type: null, cluster_id: 'c-1', warehouse_id: null },
        { type: null, cluster_id: null, warehouse_id: 'w-1' },
      ],
      job_parameters: { day: { default: 'today', value: '2026-03-05' } },
      source_task_run_id: '55',
      root_task_run_id: null,
      setup_duration_seconds: 2,
      queue_duration_seconds: 1,
      run_duration_seconds: 36,
      cleanup_duration_seconds: 4,
      execution_duration_seconds: 30,
      chain_key: '42/101',
      attempt: 2,
      snapshot_order: expect.any(String) as string,
    },
  ]);
});

it('says null of what an ended run does not state', () => {
  const [row] = rowsOf({ state: { life_cycle_state: 'INTERNAL_ERROR' } });
  const known = Object.entries(row ?? {}).filter(([, value]) => value !== null);
  expect(Object.fromEntries(known)).toEqual({
    run_name: 'Untitled',
    result_state: 'ERROR',
    compute_ids: [],
    compute: [],
    attempt: 0,
    snapshot_order: expect.any(String) as string,
  });
});

it('knows no id of a workspace of which it knows the host alone', () => {
  const idOf = (run_page_url: string) =>
    rowsOf({ run_id: 1, start_time: START, run_page_url })[0]?.workspace_id;
  expect(idOf('https://adb-1.azuredatabricks.net/#job/7/run/1')).toBeNull();
  expect(idOf('https://adb-1.azuredatabricks.net/?o=x42#job/7/run/1')).toBeNull();
  expect(idOf('https://adb-1.azuredatabricks.net/?o=42x#job/7/run/1')).toBeNull();
});

it('names each cluster and each SQL warehouse of the tasks once', () => {
  const tasks = [
    { task_key: 'a', sql_task: { warehouse_id: 'w-2' } },
    { task_key: 'b', cluster_instance: { cluster_id: 'c-1' } },
    { task_key: 'c', sql_task: { warehouse_id: 'w-1' } },
    { task_key: 'd', sql_task: { warehouse_id: 'w-2' } },
    { task_key: 'e', cluster_instance: { cluster_id: 'c-1' } },
  ];
  const [row] = rowsOf({ run_id: 1, start_time: START, tasks });
  expect(row?.compute_ids).toEqual(['c-1', 'w-2', 'w-1']);
  expect(row?.compute).toEqual([
    { type: null, cluster_id: 'c-1', warehouse_id: null },
    { type: null, cluster_id: null, warehouse_id: 'w-2' },
    { type: null, cluster_id: null, warehouse_id: 'w-1' },
  ]);
});

it('has no run of a task as the source of a run that something else started', () => {
  const document = { run_id: 1, start_time: START, trigger_info: {} };
  expect(rowsOf(document)[0]?.source_task_run_id).toBeNull();
});

const ended = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };
const details = { code: 'RUN_EXECUTION_ERROR', type: 'CLIENT_ERROR' };

it('has the phases on the last row of the run alone, in seconds, rounded to the nearest', () => {
  const rows = rowsOf({
    run_id: 1,
    ...ended,
    start_time: START,
    end_time: START + 1.5 * HOUR,
    queue_duration: 1_499,
    setup_duration: 1_500,
    execution_duration: 0,
    cleanup_duration: -1,
  });
  expect(
    rows.map((row) => [
      row.queue_duration_seconds,
      row.setup_duration_seconds,
      row.execution_duration_seconds,
      row.cleanup_duration_seconds,
    ]),
  ).toEqual([
    [null, null, null, null],
    [1, 2, 0, null],
  ]);
});

it('has the phases of a repaired run on the last row of the last repair', () => {
  const repair = (type: string, start: number) => ({
    type,
    start_time: START + start,
    end_time: START + start + 1_000,
    ...ended,
  });
  const rows = rowsOf({
    run_id: 1,
    ...ended,
    start_time: START,
    end_time: START + 6_000,
    execution_duration: 1_000,
    repair_history: [repair('ORIGINAL', 0), repair('REPAIR', 5_000)],
  });
  expect(rows.map((row) => row.execution_duration_seconds)).toEqual([null, 1]);
});

it('has no phases of a run that goes on', () => {
  const active = { state: { life_cycle_state: 'RUNNING' }, start_time: START };
  const [row] = rowsOf({ run_id: 1, ...active, run_duration: 60_000, setup_duration: 2_000 });
  expect(row?.period_end_time).toEqual(new Date(START + 60_000));
  expect(row?.setup_duration_seconds).toBeNull();
});

it('states the result and the termination of the original run and of each repair on its last row', () => {
  const status = (code: string, type: string) => ({
    status: { state: 'TERMINATED', termination_details: { code, type } },
  });
  const rows = rowsOf({
    run_id: 1,
    ...status('SUCCESS', 'SUCCESS'),
    start_time: START,
    end_time: START + 3 * HOUR + 1_000,
    repair_history: [
      {
        type: 'ORIGINAL',
        start_time: START,
        end_time: START + 1.5 * HOUR,
        ...status(details.code, details.type),
      },
      { type: 'REPAIR', start_time: START + 3 * HOUR, end_time: START + 3 * HOUR + 1_000 },
    ],
  });
  expect(rows.map((row) => [row.result_state, row.termination_code, row.termination_type])).toEqual(
    [
      [null, null, null],
      ['FAILED', 'RUN_EXECUTION_ERROR', 'CLIENT_ERROR'],
      ['SUCCEEDED', 'SUCCESS', 'SUCCESS'],
    ],
  );
});

it('states the result of each repair also if the original run states no start', () => {
  const rows = rowsOf({
    run_id: 1,
    state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
    end_time: START + 6_000,
    repair_history: [
      { type: 'ORIGINAL', ...ended },
      {
        type: 'REPAIR',
        start_time: START,
        end_time: START + 1_000,
        state: { life_cycle_state: 'TERMINATED', result_state: 'CANCELED' },
      },
      { type: 'REPAIR', start_time: START + 5_000, end_time: START + 6_000 },
    ],
  });
  expect(rows.map((row) => row.result_state)).toEqual(['FAILED', 'CANCELLED', 'SUCCEEDED']);
});
