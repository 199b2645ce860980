import { BooleanField } from '../../schema/decorators/boolean-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { OwnDocument } from '../../schema/own-document';
import { Model } from '../../model/model';
import { RUN_OUTPUT_DOCUMENT } from '../run/other-documents';
import { Run } from '../run/run';
import { SqlOutput } from '../sql-output/sql-output';
import { AgenticTaskOutput } from './agentic-task-output';
import { AiFunctionTaskOutput } from './ai-function-task-output';
import { AiRuntimeTaskOutput } from './ai-runtime-task-output';
import { AlertTaskOutput } from './alert-task-output';
import { CleanRoomsNotebookTaskOutput } from './clean-rooms-notebook-task-output';
import { DashboardTaskOutput } from './dashboard-task-output';
import { DbtCloudTaskOutput } from './dbt-cloud-task-output';
import { DbtOutput } from './dbt-output';
import { DbtPlatformTaskOutput } from './dbt-platform-task-output';
import { GenieTaskOutput } from './genie-task-output';
import { NotebookOutput } from './notebook-output';
import { RunJobOutput } from './run-job-output';
import type { RunOutputJson } from './run-output-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Output of one task run, as runs/get-output answers: why it failed, what it wrote, and what it
 * returned. The run of a job with several tasks has none; each of its tasks has. The server
 * removes it with the run, after 60 days.
 */
@OwnDocument(RUN_OUTPUT_DOCUMENT)
export class RunOutput extends Model<RunOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunOutput>;

  /**
   * What a notebook returned, at most 5 MB. Set but empty if the notebook ended without
   * `dbutils.notebook.exit()`.
   */
  @ModelField('notebook_output', () => NotebookOutput)
  notebookOutput?: NotebookOutput;

  /** Output of a SQL task. */
  @ModelField('sql_output', () => SqlOutput, { example: null })
  sqlOutput?: SqlOutput;

  /** Output of a dbt task. */
  @ModelField('dbt_output', () => DbtOutput, { example: null })
  dbtOutput?: DbtOutput;

  /**
   * Standard output and standard error, at most the last 5 MB. Only JAR, Python script and Python
   * wheel tasks have it.
   */
  @StringField('logs', { example: 'Loading orders\nWrote 41234 rows\n' })
  logs?: string;

  /** `true` if `logs` was cut. */
  @BooleanField('logs_truncated')
  logsTruncated?: boolean;

  /** Why the task failed, or why there is no output. Its wording can change, so do not parse it. */
  @StringField('error', { example: 'AnalysisException: Table or view not found: sales.orders' })
  error?: string;

  /** Stack trace of the error, if there is one. It can hold terminal color codes. */
  @StringField('error_trace', {
    example: 'AnalysisException: Table or view not found: sales.orders\n  at load(orders.py:12)',
  })
  errorTrace?: string;

  /** The task run, as runs/get answers for it, but without its output. */
  @ModelField('metadata', () => Run)
  metadata?: Run;

  /** More about the output, as text. The API does not document it. */
  @StringField('info', { example: null })
  info?: string;

  /** Output of an AI function task. */
  @ModelField('ai_function_task_output', () => AiFunctionTaskOutput, { example: null })
  aiFunctionTaskOutput?: AiFunctionTaskOutput;

  /** Output of an AI Runtime task. */
  @ModelField('ai_runtime_task_output', () => AiRuntimeTaskOutput, { example: null })
  aiRuntimeTaskOutput?: AiRuntimeTaskOutput;

  /** Output of an alert task. */
  @ModelField('alert_output', () => AlertTaskOutput, { example: null })
  alertOutput?: AlertTaskOutput;

  /** Output of a clean room's notebook. */
  @ModelField('clean_rooms_notebook_output', () => CleanRoomsNotebookTaskOutput, { example: null })
  cleanRoomsNotebookOutput?: CleanRoomsNotebookTaskOutput;

  /** Output of a dashboard task. */
  @ModelField('dashboard_output', () => DashboardTaskOutput, { example: null })
  dashboardOutput?: DashboardTaskOutput;

  /**
   * Output of a dbt Cloud task.
   * @deprecated Read `dbt_platform_output` instead.
   */
  @ModelField('dbt_cloud_output', () => DbtCloudTaskOutput, { example: null })
  dbtCloudOutput?: DbtCloudTaskOutput;

  /** Output of a dbt platform task. */
  @ModelField('dbt_platform_output', () => DbtPlatformTaskOutput, { example: null })
  dbtPlatformOutput?: DbtPlatformTaskOutput;

  /** The run that a run-job task started. */
  @ModelField('run_job_output', () => RunJobOutput, { example: null })
  runJobOutput?: RunJobOutput;

  /** Output of an agentic task. */
  @ModelField('agentic_task_output', () => AgenticTaskOutput, { example: null })
  agenticTaskOutput?: AgenticTaskOutput;

  /** Output of a Genie task. */
  @ModelField('genie_task_output', () => GenieTaskOutput, { example: null })
  genieTaskOutput?: GenieTaskOutput;
}
