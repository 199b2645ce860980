import { ModelField } from '../../schema/decorators/model-field';
import { AgenticTask } from '../agent/agentic-task';
import { TaskBasics } from './task-basics';
import { PowerBiTask } from '../power-bi/power-bi-task';
import { SqlTask } from '../sql/sql-task';
import { AiRuntimeTask } from './ai-runtime-task';
import { AlertTask } from './alert-task';
import { CleanRoomsNotebookTask } from './clean-rooms-notebook-task';
import { DashboardTask } from '../dashboard/dashboard-task';
import { DbtCloudTask } from './dbt-cloud-task';
import { DbtPlatformTask } from './dbt-platform-task';
import { DbtTask } from './dbt-task';
import { GenAiComputeTask } from './gen-ai-compute-task';
import { GenieTask } from './genie-task';
import { NotebookTask } from './notebook-task';
import { PipelineTask } from './pipeline-task';
import { PythonOperatorTask } from './python-operator-task';
import { PythonWheelTask } from './python-wheel-task';
import { RunJobTask } from './run-job-task';
import { SparkJarTask } from './spark-jar-task';
import { SparkPythonTask } from './spark-python-task';
import { TaskSparkSubmitTask } from './task-spark-submit-task';
import { AiFunctionTask } from '../ai-function/ai-function-task';
import type { TaskWorkJson } from './task-work-json';
import type { StandardProps } from '../../model/standard-schema';

/** What a task does: one of these fields is set, and it names the type of the task. */
export abstract class TaskWork<Json extends TaskWorkJson = TaskWorkJson> extends TaskBasics<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskWork>;

  /** Set if the task runs a notebook. */
  @ModelField('notebook_task', () => NotebookTask)
  notebookTask?: NotebookTask;

  /** Set if the task runs the main class of a JAR. */
  @ModelField('spark_jar_task', () => SparkJarTask, { example: null })
  sparkJarTask?: SparkJarTask;

  /** Set if the task runs a Python file. */
  @ModelField('spark_python_task', () => SparkPythonTask, { example: null })
  sparkPythonTask?: SparkPythonTask;

  /**
   * Set if the task runs the spark-submit script.
   * @deprecated Legacy type of task; look for `spark_jar_task`, `spark_python_task` or
   * `notebook_task` in newer jobs.
   */
  @ModelField('spark_submit_task', () => TaskSparkSubmitTask, { example: null })
  sparkSubmitTask?: TaskSparkSubmitTask;

  /** Set if the task starts an update of a pipeline. Only triggered pipelines are supported. */
  @ModelField('pipeline_task', () => PipelineTask, { example: null })
  pipelineTask?: PipelineTask;

  /** Set if the task runs an entry point of a Python wheel. */
  @ModelField('python_wheel_task', () => PythonWheelTask, { example: null })
  pythonWheelTask?: PythonWheelTask;

  /**
   * Set if the task runs a query, a file, an alert or a legacy dashboard on a SQL warehouse.
   */
  @ModelField('sql_task', () => SqlTask, { example: null })
  sqlTask?: SqlTask;

  /** Set if the task runs dbt commands. */
  @ModelField('dbt_task', () => DbtTask, { example: null })
  dbtTask?: DbtTask;

  /** Set if the task gives an input to an AI agent. */
  @ModelField('agentic_task', () => AgenticTask, { example: null })
  agenticTask?: AgenticTask;

  /** Set if the task runs a GPU workload on Databricks AI Runtime. */
  @ModelField('ai_runtime_task', () => AiRuntimeTask, { example: null })
  aiRuntimeTask?: AiRuntimeTask;

  /** Set if the task evaluates a Databricks alert and notifies its subscribers. */
  @ModelField('alert_task', () => AlertTask, { example: null })
  alertTask?: AlertTask;

  /** Set if the task runs a notebook of a clean room. */
  @ModelField('clean_rooms_notebook_task', () => CleanRoomsNotebookTask, { example: null })
  cleanRoomsNotebookTask?: CleanRoomsNotebookTask;

  /** Set if the task refreshes a dashboard and sends a snapshot of it to subscribers. */
  @ModelField('dashboard_task', () => DashboardTask, { example: null })
  dashboardTask?: DashboardTask;

  /**
   * Set if the task starts a dbt Cloud job; the earlier name of this type of task.
   * @deprecated Read `dbt_platform_task` instead.
   */
  @ModelField('dbt_cloud_task', () => DbtCloudTask, { example: null })
  dbtCloudTask?: DbtCloudTask;

  /** Set if the task triggers a job on the dbt platform. */
  @ModelField('dbt_platform_task', () => DbtPlatformTask, { example: null })
  dbtPlatformTask?: DbtPlatformTask;

  /**
   * Set if the task runs a GPU training script; the earlier form of this type of task.
   * @deprecated Read `ai_runtime_task` instead.
   */
  @ModelField('gen_ai_compute_task', () => GenAiComputeTask, { example: null })
  genAiComputeTask?: GenAiComputeTask;

  /** Set if the task runs a Genie agent configuration. */
  @ModelField('genie_task', () => GenieTask, { example: null })
  genieTask?: GenieTask;

  /** Set if the task publishes to, or refreshes, a Power BI semantic model. */
  @ModelField('power_bi_task', () => PowerBiTask, { example: null })
  powerBiTask?: PowerBiTask;

  /** Set if the task runs a Python operator. */
  @ModelField('python_operator_task', () => PythonOperatorTask, { example: null })
  pythonOperatorTask?: PythonOperatorTask;

  /** Set if the task starts a run of another job. */
  @ModelField('run_job_task', () => RunJobTask, { example: null })
  runJobTask?: RunJobTask;

  /** Set if the task applies an AI function to files or rows. */
  @ModelField('ai_function_task', () => AiFunctionTask, { example: null })
  aiFunctionTask?: AiFunctionTask;
}
