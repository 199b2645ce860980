/** What a field of a document holds, as far as the rules read it: a single value, a document, or a list of documents. */
export type Held = 'boolean' | 'integer' | 'string' | Shape | readonly [Shape];

/** The fields of a kind of document that the rules of src/domain read, by wire name. All others are kept as they are. */
export interface Shape {
  readonly fields: Readonly<Record<string, Held>>;
  /** What a field is if it is absent. */
  readonly defaults?: Readonly<Record<string, string>>;
}

const STATE: Shape = {
  fields: {
    life_cycle_state: 'string',
    result_state: 'string',
    state_message: 'string',
    user_cancelled_or_timedout: 'boolean',
  },
};

const STATUS: Shape = {
  fields: {
    state: 'string',
    termination_details: { fields: { code: 'string', message: 'string', type: 'string' } },
  },
};

const TIMED = {
  attempt_number: 'integer',
  cleanup_duration: 'integer',
  end_time: 'integer',
  execution_duration: 'integer',
  queue_duration: 'integer',
  run_duration: 'integer',
  run_id: 'integer',
  run_page_url: 'string',
  setup_duration: 'integer',
  start_time: 'integer',
  state: STATE,
  status: STATUS,
} as const;

/** Read as a whole. */
const WHOLE: Shape = { fields: {} };

const FOR_EACH: Shape = {
  fields: {
    stats: { fields: { error_message_stats: [{ fields: { error_message: 'string' } }] } },
    task: WHOLE,
  },
};

/** An entry of `tasks` or `iterations`. */
export const TASK: Shape = {
  fields: {
    ...TIMED,
    depends_on: [{ fields: { task_key: 'string' } }],
    disabled: 'boolean',
    for_each_task: FOR_EACH,
    max_retries: 'integer',
    min_retry_interval_millis: 'integer',
    resolved_values: WHOLE,
    run_if: 'string',
    task_key: 'string',
  },
};

/** A run. */
export const RUN: Shape = {
  fields: {
    ...TIMED,
    creator_user_name: 'string',
    has_more: 'boolean',
    iterations: [TASK],
    job_clusters: [{ fields: { job_cluster_key: 'string' } }],
    job_id: 'integer',
    job_parameters: [{ fields: { name: 'string' } }],
    next_page_token: 'string',
    original_attempt_run_id: 'integer',
    repair_history: [
      { fields: { end_time: 'integer', id: 'integer', start_time: 'integer', type: 'string' } },
    ],
    run_name: 'string',
    tasks: [TASK],
    trigger: 'string',
    trigger_info: { fields: { run_id: 'integer' } },
  },
  defaults: { run_name: 'Untitled' },
};

/** An answer of runs/get-output. */
export const OUTPUT: Shape = {
  fields: {
    error: 'string',
    error_trace: 'string',
    metadata: { fields: { run_id: 'integer' } },
  },
};
