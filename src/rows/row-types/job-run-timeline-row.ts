// Written by `npm run rows` from the columns in src/rows/tables. Do not change it by hand.

/** The runs of jobs in the columns of `system.lakeflow.job_run_timeline`: one row an hour of UTC in which a run was at work. */
export interface JobRunTimelineRow {
  /** Not in the documents of the API: null. */
  readonly account_id: string | null;
  /** Id of the workspace, if the page of the run has it. */
  readonly workspace_id: string | null;
  /** Id of the job. */
  readonly job_id: string | null;
  /** Id of the run. */
  readonly run_id: string | null;
  /** Start of the period. */
  readonly period_start_time: Date | null;
  /** End of the period; for a run that is active, when the server answered. */
  readonly period_end_time: Date | null;
  /** What started the run. */
  readonly trigger_type: string | null;
  /** JOB_RUN, SUBMIT_RUN or WORKFLOW_RUN. */
  readonly run_type: string | null;
  /** Name of the run. `Untitled`, the default of the API, if the document states none. */
  readonly run_name: string | null;
  /** How it ended, on the last row of the original run and of each repair alone. */
  readonly result_state: string | null;
  /** Why it ended, on the last row alone, in the words of the API. */
  readonly termination_code: string | null;
  /** Whose fault it is, on the last row alone, in the words of the API. */
  readonly termination_type: string | null;
  /** Ids of the clusters and SQL warehouses that its tasks ran on. */
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
  /** Job parameters by name, each with its `default` and `value`. Values of names that sound like secrets are masked. */
  readonly job_parameters: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** The run of the run-job task that started the run. */
  readonly source_task_run_id: string | null;
  /** Not in the documents of the API: null. */
  readonly root_task_run_id: string | null;
  /** Preparing the cluster. On the last row of the run alone; 0 for a run of several tasks, whose tasks have it. */
  readonly setup_duration_seconds: number | null;
  /** Waiting in the queue. On the last row of the run alone; 0 for a run of several tasks, whose tasks have it. */
  readonly queue_duration_seconds: number | null;
  /** How long the original run or the repair was at work, on its last row alone. The rows of a run add up to its duration. */
  readonly run_duration_seconds: number | null;
  /** Shutting the cluster down. On the last row of the run alone; 0 for a run of several tasks, whose tasks have it. */
  readonly cleanup_duration_seconds: number | null;
  /** Executing the code. On the last row of the run alone; 0 for a run of several tasks, whose tasks have it. */
  readonly execution_duration_seconds: number | null;
  /** What `RetryChain.keyOf` gives. The system table has no such column. */
  readonly chain_key: string | null;
  /** Number of the attempt of the run, from 0. The system table has no such column. */
  readonly attempt: number | null;
  /** As in `runs`. The system table has no such column. */
  readonly snapshot_order: string | null;
}
