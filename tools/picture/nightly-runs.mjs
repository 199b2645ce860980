const START = Date.UTC(2026, 0, 2, 2);
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const NIGHTS = 30;

/** The tasks of the job: what each waits for, when it starts in the run, and how long it takes, in minutes. */
const TASKS = [
  ['ingest_orders', [], 0, 9],
  ['ingest_customers', [], 0, 5],
  ['join_sales', ['ingest_orders', 'ingest_customers'], 9, 14],
  ['check_quality', ['join_sales'], 23, 4],
  ['forecast_demand', ['join_sales'], 23, 11],
  ['publish_report', ['check_quality', 'forecast_demand'], 34, 3],
];
const PAGE =
  'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/?o=6280049833385130#job/33445566778899/run/';
const CAUSE = `AnalysisException: [UNRESOLVED_COLUMN.WITH_SUGGESTION] A column with name \`order_totl\` cannot be resolved. Did you mean one of the following? [\`order_total\`, \`order_id\`]
  == SQL (line 3, position 8) ==
  SELECT order_totl
         ^^^^^^^^^^`;

/** A month of runs of a job, the latest first: some nights a task is retried, two nights it fails. */
export function nightlyRuns() {
  return Array.from({ length: NIGHTS }, (_, night) => runOf(night)).reverse();
}

function runOf(night) {
  const start = START + night * DAY;
  const failed = { 11: 'forecast_demand', [NIGHTS - 1]: 'check_quality' }[night];
  const pace = 1 + ((night * 7) % 5) / 20;
  const out = new Set();
  const tasks = TASKS.flatMap(([key, waits, from, minutes], index) => {
    const id = 700_000 + night * 100 + index * 2;
    const base = {
      task_key: key,
      notebook_task: { notebook_path: `/sales/${key}` },
      depends_on: waits.map((task_key) => ({ task_key })),
    };
    if (waits.some((wait) => out.has(wait) || wait === failed)) {
      out.add(key);
      return [{ ...base, run_id: id, ...ended('UPSTREAM_FAILED', 'An upstream task failed.') }];
    }
    const at = start + from * pace * MINUTE;
    const isRetried = (night % 6 === 2 || night === NIGHTS - 1) && key === 'ingest_customers';
    if (isRetried) {
      return [
        {
          ...base,
          ...timed(id, at, 1.5),
          attempt_number: 0,
          ...ended('FAILED', 'HTTPError: 503 Service Unavailable'),
        },
        {
          ...base,
          ...timed(id + 1, at + 2.5 * MINUTE, minutes * pace),
          attempt_number: 1,
          ...ended('SUCCESS'),
        },
      ];
    }
    const isFailed = key === failed;
    const state = ended(isFailed ? 'FAILED' : 'SUCCESS', isFailed ? CAUSE : '');
    return [{ ...base, ...timed(id, at, minutes * pace), attempt_number: 0, ...state }];
  });
  const took = Math.round((failed ? 34 : 37) * pace * MINUTE);
  return {
    run_id: 620_017_774_431_000 + night,
    job_id: 33445566778899,
    run_name: 'Nightly sales report',
    run_page_url: `${PAGE}${620_017_774_431_000 + night}`,
    trigger: 'PERIODIC',
    creator_user_name: 'data-team@example.com',
    start_time: start,
    end_time: start + took,
    run_duration: took,
    ...ended(failed ? 'FAILED' : 'SUCCESS'),
    tasks,
  };
}

function timed(run_id, start, minutes) {
  return {
    run_id,
    run_page_url: `${PAGE}${run_id}`,
    start_time: Math.round(start),
    end_time: Math.round(start + minutes * MINUTE),
    setup_duration: MINUTE / 2,
    execution_duration: Math.round((minutes - 0.5) * MINUTE),
    cleanup_duration: 0,
  };
}

function ended(result_state, state_message = '') {
  return { state: { life_cycle_state: 'TERMINATED', result_state, state_message } };
}
