// Written by `npm run rows` from the columns in src/rows/tables. Do not change it by hand.

/** One row an attempt at a task: one an entry of `tasks`. */
export interface AttemptRow {
  /** What `RetryChain.keyOf` gives: the same for a run and all of its retries. Null if the document states no run id. */
  readonly chain_key: string | null;
  /** The run id with the workspace before it, if that is known: what tells a run from all others. */
  readonly run_key: string | null;
  /** The workspace: `o=` of the page of the run, else its host. */
  readonly workspace: string | null;
  /** Id of the job. It is unique in a workspace only. */
  readonly job_id: string | null;
  /** Id of the run. */
  readonly run_id: string | null;
  /** Number of the attempt of the run, from 0: retries of the whole run have higher ones. If the document states none: 0, or null for a retry. */
  readonly attempt: number | null;
  /** Sorts as text the documents of one run: the one that knows most is the last. One that lacks tasks goes before one that has them all. */
  readonly snapshot_order: string | null;
  /** True if the document says that it lacks tasks or other entries: what follows from the tasks holds for those that are there. */
  readonly is_partial: boolean;
  /** Name of the run. `Untitled`, the default of the API, if the document states none. */
  readonly run_name: string | null;
  /** Key of the task. */
  readonly task_key: string | null;
  /** Id of the task run. */
  readonly task_run_id: string | null;
  /** What it does: the field that holds its settings. */
  readonly task_type: string | null;
  /** Its attempt number, as the API states it. Repairs may start from 0 again. */
  readonly task_attempt: number | null;
  /** Its place among the attempts at the same work in the document, from 0. */
  readonly attempt_index: number;
  /** True for the last attempt at the same work in the document. */
  readonly is_latest_attempt: boolean;
  /** 0 for the original run, 1 for the first repair. Null if no `repair_history` names it. */
  readonly repair_index: number | null;
  /** How it ended: success, partial, failed, canceled, timed-out or skipped. Null while it is active, and if nothing says it. */
  readonly outcome: string | null;
  /** True while it is not over. */
  readonly is_active: boolean;
  /** True if it failed, timed out or was ended by the platform. */
  readonly is_failed: boolean;
  /** `state.life_cycle_state`, as the API states it. */
  readonly life_cycle_state: string | null;
  /** `state.result_state`, as the API states it. */
  readonly result_state: string | null;
  /** `status.state`, as the API states it. */
  readonly status_state: string | null;
  /** `status.termination_details.code`, as the API states it. */
  readonly termination_code: string | null;
  /** `status.termination_details.type`, as the API states it. */
  readonly termination_type: string | null;
  /** Whose fault it is that it did not succeed, if the server says so: client, platform or cloud. */
  readonly failure_source: string | null;
  /** The most specific failure message. Null while it is active, and if it succeeded. */
  readonly message: string | null;
  /** True for the latest attempt at a failed task that no other failure explains. */
  readonly is_root_failure: boolean;
  /** True for the latest attempt if it did its work and an earlier one failed. */
  readonly is_recovery: boolean;
  /** When it started. */
  readonly start_time: Date | null;
  /** When it ended. If the document of a run does not state it, it is the last end of a task. */
  readonly end_time: Date | null;
  /** Waiting in the queue. */
  readonly queue_duration_ms: number | null;
  /** Preparing the cluster. A run of several tasks has it on the tasks. */
  readonly setup_duration_ms: number | null;
  /** Executing the code. A run of several tasks has it on the tasks. */
  readonly execution_duration_ms: number | null;
  /** Shutting the cluster down. A run of several tasks has it on the tasks. */
  readonly cleanup_duration_ms: number | null;
  /** How long it was at work, or had been when the server answered; idle time before repairs does not count. */
  readonly duration_ms: number | null;
  /** What `duration_ms` was computed from: run_duration, phases, segments, elapsed or wall. */
  readonly duration_basis: string | null;
  /** False if a part of `duration_ms` is not known, or if idle time may be counted. */
  readonly duration_is_complete: boolean | null;
  /** From start to end, idle time before repairs included. */
  readonly wall_duration_ms: number | null;
  /** Keys of the tasks that it depends on. */
  readonly depends_on: readonly string[];
  /** Id of the cluster that it ran on. */
  readonly cluster_id: string | null;
  /** Id of the SQL warehouse that it ran on. */
  readonly warehouse_id: string | null;
  /** Its page in Databricks. */
  readonly run_page_url: string | null;
}
