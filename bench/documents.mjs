/** Documents for the benchmarks, made by rule so that every run of them reads the same. */

/** A small linear congruential generator: the same documents on every machine. */
function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NOTEBOOKS = ['ingest_orders', 'clean_customers', 'join_payments', 'score_churn', 'publish_report'];

function makeTask(next, index, start) {
  const setup = next(60) * 1000;
  const execution = 20_000 + next(600_000);
  const name = NOTEBOOKS[index % NOTEBOOKS.length];
  return {
    run_id: 700_000_000_000_000 + next(2 ** 31),
    task_key: `${name}_${index}`,
    description: `Step ${index} of the nightly load, owned by the data platform team.`,
    run_if: 'ALL_SUCCESS',
    ...(index > 0 && { depends_on: [{ task_key: `${NOTEBOOKS[(index - 1) % 5]}_${index - 1}` }] }),
    notebook_task: {
      notebook_path: `/Repos/production/lakehouse/notebooks/${name}`,
      source: 'WORKSPACE',
      base_parameters: { day: '2026-01-01', region: 'emea', full_load: 'false' },
    },
    job_cluster_key: 'shared_etl_cluster',
    libraries: [{ pypi: { package: 'simplejson==3.19.3' } }],
    state: {
      life_cycle_state: 'TERMINATED',
      result_state: 'SUCCESS',
      state_message: '',
      user_cancelled_or_timedout: false,
    },
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'SUCCESS', type: 'SUCCESS', message: '' },
    },
    run_page_url: `https://example.cloud.databricks.com/?o=1234567890123456#job/11223344556677/run/${next(2 ** 31)}`,
    start_time: start,
    setup_duration: setup,
    execution_duration: execution,
    cleanup_duration: next(5) * 1000,
    end_time: start + setup + execution,
    cluster_instance: {
      cluster_id: `0923-16${index}208-meows${next(1000)}`,
      spark_context_id: `${4348585301701000000 + next(2 ** 31)}`,
    },
    attempt_number: 0,
  };
}

/** A run of so many tasks. */
export function makeRun(taskCount, seed = 1) {
  const next = numbers(seed);
  const start = 1_767_225_600_000 + next(86_400_000);
  const runId = 700_000_000_000_000 + next(2 ** 31);
  return {
    job_id: 11_223_344_556_677,
    run_id: runId,
    number_in_job: runId,
    creator_user_name: 'data-team@example.com',
    original_attempt_run_id: runId,
    state: {
      life_cycle_state: 'TERMINATED',
      result_state: 'SUCCESS',
      state_message: '',
      user_cancelled_or_timedout: false,
    },
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'SUCCESS', type: 'SUCCESS', message: '' },
    },
    schedule: {
      quartz_cron_expression: '0 30 2 * * ?',
      timezone_id: 'Europe/Amsterdam',
      pause_status: 'UNPAUSED',
    },
    tasks: Array.from({ length: taskCount }, (_, index) => makeTask(next, index, start + index * 1000)),
    job_clusters: [
      {
        job_cluster_key: 'shared_etl_cluster',
        new_cluster: {
          spark_version: '15.4.x-scala2.12',
          node_type_id: 'i3.xlarge',
          autoscale: { min_workers: 2, max_workers: 8 },
          spark_conf: { 'spark.sql.shuffle.partitions': '200' },
          custom_tags: { team: 'data-platform' },
          data_security_mode: 'SINGLE_USER',
          aws_attributes: { availability: 'SPOT_WITH_FALLBACK', first_on_demand: 1, zone_id: 'eu-west-1a' },
        },
      },
    ],
    start_time: start,
    setup_duration: 0,
    execution_duration: 0,
    cleanup_duration: 0,
    end_time: start + 3_600_000,
    run_duration: 3_600_000,
    trigger: 'PERIODIC',
    run_name: 'Nightly sales report',
    run_page_url: `https://example.cloud.databricks.com/?o=1234567890123456#job/11223344556677/run/${runId}`,
    run_type: 'JOB_RUN',
    job_parameters: [{ name: 'day', default: '{{job.start_time.iso_date}}', value: '2026-01-01' }],
  };
}

/** A page of runs/list: 25 runs of 20 tasks, about 570 KB of text. */
export function makePage(runCount = 25, taskCount = 20) {
  const runs = Array.from({ length: runCount }, (_, index) => makeRun(taskCount, index + 1));
  return { runs, has_more: false };
}

/** The document with two unknown fields in every object that is a model. */
export function withUnknownFields(value) {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const isMap = 'day' in value || 'team' in value || 'spark.sql.shuffle.partitions' in value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withUnknownFields(member)]),
  );
  return isMap ? copy : { ...copy, future_flag: true, future_note: 'a value of next year' };
}

/** The page with one wrong value in every twentieth run. */
export function withInvalidRuns(page) {
  const copy = structuredClone(page);
  copy.runs.forEach((run, index) => {
    if (index % 20 === 0) run.tasks[0].state.life_cycle_state = 'DREAMING';
  });
  return copy;
}
