// Written by `npm run rows` from the columns in src/rows/tables. Do not change it by hand.

/** The runs of tasks and iterations in the columns of `system.lakeflow.job_task_run_timeline`: one row an hour of UTC in which one was at work. */
export interface JobTaskRunTimelineRow {
  /** Not in the documents of the API: null. */
  readonly account_id: string | null;
  /** Id of the workspace, if the page of the run has it. */
  readonly workspace_id: string | null;
  /** Id of the job. */
  readonly job_id: string | null;
  /** Id of the task run. */
  readonly run_id: string | null;
  /** Id of the run of the job. */
  readonly job_run_id: string | null;
  /** Id of the run that lists it: that of the job, or for an iteration that of the for-each task. */
  readonly parent_run_id: string | null;
  /** Key of the task. */
  readonly task_key: string | null;
  /** Start of the period. */
  readonly period_start_time: Date | null;
  /** End of the period; for a task run that is active, when the server answered. */
  readonly period_end_time: Date | null;
  /** How it ended, on the last row alone. */
  readonly result_state: string | null;
  /** Why it ended, on the last row alone, in the words of the API. */
  readonly termination_code: string | null;
  /** Whose fault it is, on the last row alone, in the words of the API. */
  readonly termination_type: string | null;
  /** Ids of the cluster and the SQL warehouse that it ran on. */
  readonly compute_ids: readonly string[];
  /** The same, by kind. `type` is null, for its words are not known. */
  readonly compute: readonly {
    /** `type` of the system table; null if it is not known. */
    readonly type: string | null;
    /** `cluster_id` of the system table; null if it is not known. */
    readonly cluster_id: string | null;
    /** `warehouse_id` of the system table; null if it is not known. */
    readonly warehouse_id: string | null;
  }[];
  /** Null: the inner types of this column are not published. */
  readonly task_parameters: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** Preparing the cluster. On the last row alone. */
  readonly setup_duration_seconds: number | null;
  /** Shutting the cluster down. On the last row alone. */
  readonly cleanup_duration_seconds: number | null;
  /** Executing the code. On the last row alone. */
  readonly execution_duration_seconds: number | null;
  /** What `RetryChain.keyOf` gives for the run. The system table has no such column. */
  readonly chain_key: string | null;
  /** Number of the attempt of the run, from 0. The system table has no such column. */
  readonly attempt: number | null;
  /** As in `runs`. The system table has no such column. */
  readonly snapshot_order: string | null;
}
