// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunJson } from '../run/run-json';
import type { SqlOutputJson } from '../sql-output/sql-output-json';
import type { AgenticTaskOutputJson } from './agentic-task-output-json';
import type { AiFunctionTaskOutputJson } from './ai-function-task-output-json';
import type { AiRuntimeTaskOutputJson } from './ai-runtime-task-output-json';
import type { AlertTaskOutputJson } from './alert-task-output-json';
import type { CleanRoomsNotebookTaskOutputJson } from './clean-rooms-notebook-task-output-json';
import type { DashboardTaskOutputJson } from './dashboard-task-output-json';
import type { DbtCloudTaskOutputJson } from './dbt-cloud-task-output-json';
import type { DbtOutputJson } from './dbt-output-json';
import type { DbtPlatformTaskOutputJson } from './dbt-platform-task-output-json';
import type { GenieTaskOutputJson } from './genie-task-output-json';
import type { NotebookOutputJson } from './notebook-output-json';
import type { RunJobOutputJson } from './run-job-output-json';

/** The JSON of a `RunOutput`: what `toDict()` gives and `fromDict` reads. */
export type RunOutputJson = {
  /** What a notebook returned, at most 5 MB. Set but empty if the notebook ended without `dbutils.notebook.exit()`. */
  notebook_output?: NotebookOutputJson;
  /** Output of a SQL task. */
  sql_output?: SqlOutputJson;
  /** Output of a dbt task. */
  dbt_output?: DbtOutputJson;
  /**
   * Standard output and standard error, at most the last 5 MB. Only JAR, Python script and Python wheel tasks have
   * it.
   */
  logs?: string;
  /** `true` if `logs` was cut. */
  logs_truncated?: boolean;
  /** Why the task failed, or why there is no output. Its wording can change, so do not parse it. */
  error?: string;
  /** Stack trace of the error, if there is one. It can hold terminal color codes. */
  error_trace?: string;
  /** The task run, as runs/get answers for it, but without its output. */
  metadata?: RunJson;
  /** More about the output, as text. The API does not document it. */
  info?: string;
  /** Output of an AI function task. */
  ai_function_task_output?: AiFunctionTaskOutputJson;
  /** Output of an AI Runtime task. */
  ai_runtime_task_output?: AiRuntimeTaskOutputJson;
  /** Output of an alert task. */
  alert_output?: AlertTaskOutputJson;
  /** Output of a clean room's notebook. */
  clean_rooms_notebook_output?: CleanRoomsNotebookTaskOutputJson;
  /** Output of a dashboard task. */
  dashboard_output?: DashboardTaskOutputJson;
  /**
   * Output of a dbt Cloud task.
   * @deprecated Read `dbt_platform_output` instead.
   */
  dbt_cloud_output?: DbtCloudTaskOutputJson;
  /** Output of a dbt platform task. */
  dbt_platform_output?: DbtPlatformTaskOutputJson;
  /** The run that a run-job task started. */
  run_job_output?: RunJobOutputJson;
  /** Output of an agentic task. */
  agentic_task_output?: AgenticTaskOutputJson;
  /** Output of a Genie task. */
  genie_task_output?: GenieTaskOutputJson;
};
