import { rowsOfDocument } from '../../helpers/rows-of-document';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 5, 8);

const rowsOf = (document: object, now?: number) =>
  rowsOfDocument('job_task_run_timeline', document, now);

const failed = {
  status: {
    state: 'TERMINATED',
    termination_details: { code: 'RUN_EXECUTION_ERROR', type: 'CLIENT_ERROR' },
  },
};

it('has in each column what the entry of a task states, and its run', () => {
  const task = {
    task_key: 'load',
    run_id: 12,
    ...failed,
    alert_task: { alert_id: 'a', warehouse_id: 'w-1' },
    cluster_instance: { cluster_id: 'c-1' },
    start_time: START,
    end_time: START + 50_000,
    setup_duration: 2_000,
    execution_duration: 30_000,
    cleanup_duration: 4_000,
  };
  const document = {
    job_id: 7,
    run_id: 103,
    original_attempt_run_id: 101,
    attempt_number: 2,
    run_page_url: 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/103',
    tasks: [task],
  };
  expect(rowsOf(document)).toEqual([
    {
      account_id: null,
      workspace_id: '42',
      job_id: '7',
      run_id: '12',
      job_run_id: '103',
      parent_run_id: '103',
      task_key: 'load',
      period_start_time: new Date(START),
      period_end_time: new Date(START + 50_000),
      result_state: 'FAILED',
      termination_code: 'RUN_EXECUTION_ERROR',
      termination_type: 'CLIENT_ERROR',
      compute_ids: ['c-1', 'w-1'],
      compute: [
        { type: null, cluster_id: 'c-1', warehouse_id: null },
        { type: null, cluster_id: null, warehouse_id: 'w-1' },
      ],
      task_parameters: null,
      setup_duration_seconds: 2,
      cleanup_duration_seconds: 4,
      execution_duration_seconds: 30,
      chain_key: '42/101',
      attempt: 2,
      snapshot_order: expect.any(String) as string,
    },
  ]);
});

it('says null of what an entry that ended does not state', () => {
  const [row] = rowsOf({ tasks: [{ state: { life_cycle_state: 'INTERNAL_ERROR' } }] });
  const known = Object.entries(row ?? {}).filter(([, value]) => value !== null);
  expect(Object.fromEntries(known)).toEqual({
    result_state: 'ERROR',
    compute_ids: [],
    compute: [],
    attempt: 0,
    snapshot_order: expect.any(String) as string,
  });
});

it('has the result and the phases of a task run on its last row alone', () => {
  const task = {
    task_key: 'load',
    run_id: 12,
    ...failed,
    start_time: START,
    end_time: START + 1.5 * HOUR,
    setup_duration: 1_499,
    execution_duration: 1_500,
    cleanup_duration: 0,
  };
  expect(
    rowsOf({ run_id: 1, tasks: [task] }).map((row) => [
      row.period_start_time?.getTime(),
      row.period_end_time?.getTime(),
      row.result_state,
      row.termination_code,
      row.termination_type,
      row.setup_duration_seconds,
      row.execution_duration_seconds,
      row.cleanup_duration_seconds,
    ]),
  ).toEqual([
    [START, START + HOUR, null, null, null, null, null, null],
    [START + HOUR, START + 1.5 * HOUR, 'FAILED', 'RUN_EXECUTION_ERROR', 'CLIENT_ERROR', 1, 2, 0],
  ]);
});

it('has the iterations of a for-each run, whose parent is that run', () => {
  const ran = { start_time: START, end_time: START + 1_000 };
  const rows = rowsOf({
    run_id: 30,
    job_run_id: 3,
    tasks: [{ task_key: 'loop', run_id: 30, ...ran }],
    iterations: [{ task_key: 'load', run_id: 31, ...ran }],
  });
  expect(rows.map((row) => [row.task_key, row.run_id, row.parent_run_id, row.job_run_id])).toEqual([
    ['load', '31', '30', '3'],
  ]);
});

describe('the period of a task run', () => {
  const periodsOf = (task: object, now?: number) =>
    rowsOf({ run_id: 1, tasks: [{ task_key: 'load', ...task }] }, now).map((row) => [
      row.period_start_time?.getTime() ?? null,
      row.period_end_time?.getTime() ?? null,
      row.result_state,
    ]);
  const running = { state: { life_cycle_state: 'RUNNING' } };

  it('goes until now while it is active', () => {
    const task = { ...running, start_time: START };
    expect(periodsOf(task, START + 5_000)).toEqual([[START, START + 5_000, null]]);
    expect(periodsOf(task)).toEqual([[START, null, null]]);
  });

  it('does not end before it starts, whatever the clock says', () => {
    const task = { ...running, start_time: START };
    expect(periodsOf(task, START - 5_000)).toEqual([[START, START, null]]);
  });

  it('is left out of one that has not started', () => {
    expect(periodsOf({ ...running, start_time: 0 }, START)).toEqual([]);
    expect(periodsOf({})).toEqual([]);
  });

  it('has the result of one that ended without a time', () => {
    expect(periodsOf(failed)).toEqual([[null, null, 'FAILED']]);
  });

  it('is the moment at which one was left out', () => {
    const skipped = { state: { life_cycle_state: 'SKIPPED' } };
    const task = { ...skipped, start_time: START, end_time: START };
    expect(periodsOf(task)).toEqual([[START, START, 'SKIPPED']]);
  });

  it('has no result if only times are stated', () => {
    expect(periodsOf({ start_time: START, end_time: START + 1_000 })).toEqual([
      [START, START + 1_000, null],
    ]);
    expect(periodsOf({ end_time: START })).toEqual([[null, START, null]]);
    expect(periodsOf({ start_time: START })).toEqual([[START, null, null]]);
  });
});
