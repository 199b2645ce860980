/** Runs that an engineer on call meets: long messages and names, wide characters, retries, a queue, loops. */
const START = 1_767_225_600_000;
const MINUTE = 60_000;

const ended = (result_state: string, state_message = '') => ({
  state: { life_cycle_state: 'TERMINATED', result_state, state_message },
});
const times = (from: number, minutes: number) => ({
  start_time: START + from * MINUTE,
  end_time: START + (from + minutes) * MINUTE,
});
const phases = (minutes: number) => ({
  setup_duration: MINUTE,
  execution_duration: (minutes - 1) * MINUTE,
  cleanup_duration: 0,
});
const page = (id: number) =>
  `https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/?o=6280049833385130#job/33445566778899/run/${id}`;

const TRACE = `AnalysisException: [UNRESOLVED_COLUMN.WITH_SUGGESTION] A column, variable, or function parameter with name \`order_totl\` cannot be resolved. Did you mean one of the following? [\`order_total\`, \`order_id\`, \`order_date\`].
  == SQL (line 3, position 8) ==
  SELECT order_totl
         ^^^^^^^^^^
  at s3://example-data-lake/warehouse/sales/gold/daily_orders_by_region_and_channel/part=2026-01-01/00000.parquet`;

const failed = {
  run_id: 620017774431908,
  job_id: 33445566778899,
  run_name: 'Nightly sales report of all regions and channels with forecasts and corrections',
  run_page_url: page(620017774431908),
  creator_user_name: 'data-team@example.com',
  trigger: 'PERIODIC',
  schedule: { quartz_cron_expression: '0 0 2 * * ?', timezone_id: 'Europe/Berlin' },
  ...times(0, 30),
  run_duration: 30 * MINUTE,
  status: {
    state: 'TERMINATED',
    termination_details: {
      code: 'RUN_EXECUTION_ERROR',
      type: 'CLIENT_ERROR',
      message: 'Task build_orders failed with message: AnalysisException.',
    },
  },
  ...ended('FAILED'),
  tasks: [
    {
      task_key: 'load_orders',
      run_id: 1001,
      attempt_number: 0,
      notebook_task: { notebook_path: '/load' },
      ...times(0, 10),
      ...phases(10),
      ...ended('SUCCESS'),
    },
    {
      task_key: 'build_orders_by_region_and_channel_for_the_daily_report',
      run_id: 1002,
      attempt_number: 0,
      notebook_task: { notebook_path: '/build' },
      depends_on: [{ task_key: 'load_orders' }],
      ...times(10, 5),
      ...phases(5),
      ...ended('FAILED', TRACE),
    },
    {
      task_key: 'build_orders_by_region_and_channel_for_the_daily_report',
      run_id: 1003,
      run_page_url: page(1003),
      attempt_number: 1,
      notebook_task: { notebook_path: '/build' },
      depends_on: [{ task_key: 'load_orders' }],
      ...times(16, 5),
      ...phases(5),
      ...ended('FAILED', TRACE),
    },
    {
      task_key: '売上日報を東京と大阪の店舗ごとに集計する',
      run_id: 1004,
      attempt_number: 0,
      notebook_task: { notebook_path: '/tokyo' },
      ...times(1, 3),
      ...phases(3),
      ...ended(
        'TIMEDOUT',
        '実行時間が上限を超えたため、タスクは停止されました。再実行する前に入力データの件数を確認してください。',
      ),
    },
    {
      task_key: 'publish',
      run_id: 1005,
      depends_on: [{ task_key: 'build_orders_by_region_and_channel_for_the_daily_report' }],
      ...ended('UPSTREAM_FAILED', 'An upstream task failed.'),
    },
    {
      task_key: 'small_branch',
      run_id: 1006,
      depends_on: [{ task_key: 'load_orders', outcome: 'false' }],
      ...ended('EXCLUDED'),
    },
  ],
};

const loop = {
  run_id: 700,
  run_name: 'Load every day',
  ...times(0, 4),
  ...ended('FAILED', 'Task each failed: 1 of 2 iterations failed.'),
  tasks: [
    {
      task_key: 'each',
      run_id: 700,
      attempt_number: 0,
      for_each_task: { inputs: '["mon","tue"]', task: { task_key: 'day' } },
      ...times(0, 4),
      ...phases(4),
      ...ended('FAILED', 'One iteration failed.'),
    },
  ],
  iterations: ['mon', 'tue'].map((day, index) => ({
    task_key: 'day',
    run_id: 701 + index,
    notebook_task: { notebook_path: '/day', base_parameters: { day: '{{input}}' } },
    resolved_values: { notebook_task: { base_parameters: { day } } },
    ...(index === 0 ? ended('SUCCESS') : ended('FAILED', 'FileNotFoundError: tue.csv')),
  })),
};

const attempt = (number: number, result: string, message: string) => ({
  run_id: 880012301 + number,
  original_attempt_run_id: 880012301,
  attempt_number: number,
  run_name: 'Load exchange rates',
  ...times(number * 10, 4),
  ...phases(4),
  ...ended(result, message),
});

/** The runs. */
export const ON_CALL_RUNS: readonly object[] = [
  { run_id: 1, run_name: 'Hourly load', ...times(0, 2), ...phases(2), ...ended('SUCCESS') },
  failed,
  loop,
  attempt(0, 'FAILED', 'HTTPError: 503 Service Unavailable from rates.example.com'),
  attempt(2, 'FAILED', 'HTTPError: 503 Service Unavailable from rates.example.com'),
  { run_id: 2, run_name: 'From next year', ...ended('EVAPORATED', 'The run evaporated.') },
  {
    run_id: 3,
    run_name: 'Waiting',
    status: {
      state: 'QUEUED',
      queue_details: {
        code: 'MAX_CONCURRENT_RUNS_REACHED',
        message: 'Queued because the job already has its maximum number of concurrent runs.',
      },
    },
    start_time: 0,
  },
  {
    run_id: 4,
    run_name: 'Page one of two',
    state: { life_cycle_state: 'RUNNING', state_message: 'In run' },
    start_time: START,
    run_duration: 12 * MINUTE,
    next_page_token: 'CAEQAQ',
    tasks: [
      { task_key: 'a', run_id: 41, ...times(0, 5), ...phases(5), ...ended('SUCCESS') },
      {
        task_key: 'b',
        run_id: 42,
        start_time: START + 5 * MINUTE,
        state: { life_cycle_state: 'RUNNING' },
      },
    ],
  },
  {
    run_id: 5,
    run_name: 'Refused',
    ...ended('MAXIMUM_CONCURRENT_RUNS_REACHED', 'The job already has its maximum number of runs.'),
  },
];
