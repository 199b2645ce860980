// Written by `npm run rows` from the columns in src/rows/tables. Do not change it by hand.

/** One row a run: one a document. */
export interface RunRow {
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
  /** Number of the attempt of the run, from 0: retries of the whole run have higher ones. */
  readonly attempt: number | null;
  /** Sorts as text the documents of one run: the one that knows most is the last. One that lacks tasks goes before one that has them all. */
  readonly snapshot_order: string | null;
  /** True if the document says that it lacks tasks or other entries: what follows from the tasks holds for those that are there. */
  readonly is_partial: boolean;
  /** Sorts as text the attempts of a chain as `RetryChain` does, the latest last. */
  readonly attempt_order: string | null;
  /** Run id of the first attempt. */
  readonly original_attempt_run_id: string | null;
  /** True if it is another attempt at an earlier run. */
  readonly is_retry: boolean;
  /** The run that it is a part of; its own id for the run of a job. */
  readonly job_run_id: string | null;
  /** False for the run of a task, such as that of a for-each task: its job run counts it already. */
  readonly is_job_run: boolean;
  /** The run of the run-job task that started it. */
  readonly parent_task_run_id: string | null;
  /** Name of the run. */
  readonly run_name: string | null;
  /** JOB_RUN, SUBMIT_RUN or WORKFLOW_RUN. */
  readonly run_type: string | null;
  /** What started it, as the API states it. */
  readonly trigger: string | null;
  /** Who created it. */
  readonly creator_user_name: string | null;
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
  /** Of an active run, the count of the server when it gave the answer: a part of `duration_ms`. */
  readonly server_duration_ms: number | null;
  /** How many repairs there were. Null if the document has no `repair_history`. */
  readonly repair_count: number | null;
  /** How many tasks the document lists. */
  readonly task_count: number;
  /** How many attempts at tasks the document lists. */
  readonly task_attempt_count: number;
  /** Keys of the tasks whose latest attempt failed. */
  readonly failed_tasks: readonly string[];
  /** Keys of the failed tasks to look at first: no other failure explains them. */
  readonly root_failures: readonly string[];
  /** Keys of the tasks that did their work only after an earlier attempt had failed. */
  readonly recovered_tasks: readonly string[];
  /** Ids of the clusters that it ran on. */
  readonly cluster_ids: readonly string[];
  /** Its page in Databricks. */
  readonly run_page_url: string | null;
}

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
  /** Number of the attempt of the run, from 0: retries of the whole run have higher ones. */
  readonly attempt: number | null;
  /** Sorts as text the documents of one run: the one that knows most is the last. One that lacks tasks goes before one that has them all. */
  readonly snapshot_order: string | null;
  /** True if the document says that it lacks tasks or other entries: what follows from the tasks holds for those that are there. */
  readonly is_partial: boolean;
  /** Name of the run. */
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

/** One row an attempt at an iteration: one an entry of `iterations`, which the document of the run of a for-each task has. */
export interface IterationRow {
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
  /** Number of the attempt of the run, from 0: retries of the whole run have higher ones. */
  readonly attempt: number | null;
  /** Sorts as text the documents of one run: the one that knows most is the last. One that lacks tasks goes before one that has them all. */
  readonly snapshot_order: string | null;
  /** True if the document says that it lacks tasks or other entries: what follows from the tasks holds for those that are there. */
  readonly is_partial: boolean;
  /** Id of the run of the job. */
  readonly job_run_id: string | null;
  /** Place of the iteration in the document, from 0. */
  readonly iteration_index: number;
  /** The input as text. Null if no parameter of the nested task is the input. */
  readonly input: string | null;
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
  /** Id of the cluster that it ran on. */
  readonly cluster_id: string | null;
  /** Id of the SQL warehouse that it ran on. */
  readonly warehouse_id: string | null;
  /** Its page in Databricks. */
  readonly run_page_url: string | null;
}

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
  /** Name of the run. */
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
    readonly type: string | null;
    readonly cluster_id: string | null;
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
    readonly type: string | null;
    readonly cluster_id: string | null;
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

/** The type of a row by the name of its table. */
export interface Rows {
  /** One row a run: one a document. */
  runs: RunRow;
  /** One row an attempt at a task: one an entry of `tasks`. */
  attempts: AttemptRow;
  /** One row an attempt at an iteration: one an entry of `iterations`, which the document of the run of a for-each task has. */
  iterations: IterationRow;
  /** The runs of jobs in the columns of `system.lakeflow.job_run_timeline`: one row an hour of UTC in which a run was at work. */
  job_run_timeline: JobRunTimelineRow;
  /** The runs of tasks and iterations in the columns of `system.lakeflow.job_task_run_timeline`: one row an hour of UTC in which one was at work. */
  job_task_run_timeline: JobTaskRunTimelineRow;
}
