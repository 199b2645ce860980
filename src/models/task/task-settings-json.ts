// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunIf } from '../../enums/run-if';
import type { AgenticTaskJson } from '../agent/agentic-task-json';
import type { AiFunctionTaskJson } from '../ai-function/ai-function-task-json';
import type { ComputeJson } from '../cluster/compute-json';
import type { NewTaskClusterJson } from '../cluster/new-task-cluster-json';
import type { DashboardTaskJson } from '../dashboard/dashboard-task-json';
import type { LibraryJson } from '../library/library-json';
import type { TaskNotificationSettingsJson } from '../notification/task-notification-settings-json';
import type { WebhookNotificationsJson } from '../notification/webhook-notifications-json';
import type { PowerBiTaskJson } from '../power-bi/power-bi-task-json';
import type { SqlTaskJson } from '../sql/sql-task-json';
import type { AiRuntimeTaskJson } from './ai-runtime-task-json';
import type { AlertTaskJson } from './alert-task-json';
import type { CleanRoomsNotebookTaskJson } from './clean-rooms-notebook-task-json';
import type { DbtCloudTaskJson } from './dbt-cloud-task-json';
import type { DbtPlatformTaskJson } from './dbt-platform-task-json';
import type { DbtTaskJson } from './dbt-task-json';
import type { GenAiComputeTaskJson } from './gen-ai-compute-task-json';
import type { GenieTaskJson } from './genie-task-json';
import type { NotebookTaskJson } from './notebook-task-json';
import type { PipelineTaskJson } from './pipeline-task-json';
import type { PythonOperatorTaskJson } from './python-operator-task-json';
import type { PythonWheelTaskJson } from './python-wheel-task-json';
import type { RunJobTaskJson } from './run-job-task-json';
import type { SparkJarTaskJson } from './spark-jar-task-json';
import type { SparkPythonTaskJson } from './spark-python-task-json';
import type { TaskDependenciesInnerJson } from './task-dependencies-inner-json';
import type { TaskSparkSubmitTaskJson } from './task-spark-submit-task-json';

/** The JSON of a `TaskSettings`: what `toDict()` gives and `fromDict` reads. */
export type TaskSettingsJson = {
  /**
   * Name of the task, unique within the job, by which other tasks refer to it: 1 to 100 letters, digits, `-` and
   * `_`.
   */
  task_key: string;
  /** Description of the task. */
  description?: string;
  /** Tasks that end before this task starts. The task runs only if `run_if` is met. */
  depends_on?: TaskDependenciesInnerJson[];
  /** Id of an existing cluster for the task. The alternative to `new_cluster` and `job_cluster_key`. */
  existing_cluster_id?: string;
  /** Cluster created for this task alone. The alternative to `existing_cluster_id` and `job_cluster_key`. */
  new_cluster?: NewTaskClusterJson;
  /** Libraries installed on the cluster before the task runs. Default: none. */
  libraries?: LibraryJson[];
  /** Set if the task runs a notebook. */
  notebook_task?: NotebookTaskJson;
  /** Set if the task runs the main class of a JAR. */
  spark_jar_task?: SparkJarTaskJson;
  /** Set if the task runs a Python file. */
  spark_python_task?: SparkPythonTaskJson;
  /**
   * Set if the task runs the spark-submit script.
   * @deprecated Legacy type of task; look for `spark_jar_task`, `spark_python_task` or `notebook_task` in newer
   * jobs.
   */
  spark_submit_task?: TaskSparkSubmitTaskJson;
  /** Set if the task starts an update of a pipeline. Only triggered pipelines are supported. */
  pipeline_task?: PipelineTaskJson;
  /** Set if the task runs an entry point of a Python wheel. */
  python_wheel_task?: PythonWheelTaskJson;
  /** Set if the task runs a query, a file, an alert or a legacy dashboard on a SQL warehouse. */
  sql_task?: SqlTaskJson;
  /** Set if the task runs dbt commands. */
  dbt_task?: DbtTaskJson;
  /** Set if the task gives an input to an AI agent. */
  agentic_task?: AgenticTaskJson;
  /** Set if the task runs a GPU workload on Databricks AI Runtime. */
  ai_runtime_task?: AiRuntimeTaskJson;
  /** Set if the task evaluates a Databricks alert and notifies its subscribers. */
  alert_task?: AlertTaskJson;
  /** Set if the task runs a notebook of a clean room. */
  clean_rooms_notebook_task?: CleanRoomsNotebookTaskJson;
  /** Set if the task refreshes a dashboard and sends a snapshot of it to subscribers. */
  dashboard_task?: DashboardTaskJson;
  /**
   * Set if the task starts a dbt Cloud job; the earlier name of this type of task.
   * @deprecated Read `dbt_platform_task` instead.
   */
  dbt_cloud_task?: DbtCloudTaskJson;
  /** Set if the task triggers a job on the dbt platform. */
  dbt_platform_task?: DbtPlatformTaskJson;
  /**
   * Set if the task runs a GPU training script; the earlier form of this type of task.
   * @deprecated Read `ai_runtime_task` instead.
   */
  gen_ai_compute_task?: GenAiComputeTaskJson;
  /** Set if the task runs a Genie agent configuration. */
  genie_task?: GenieTaskJson;
  /** Set if the task publishes to, or refreshes, a Power BI semantic model. */
  power_bi_task?: PowerBiTaskJson;
  /** Set if the task runs a Python operator. */
  python_operator_task?: PythonOperatorTaskJson;
  /** Set if the task starts a run of another job. */
  run_job_task?: RunJobTaskJson;
  /** Set if the task applies an AI function to files or rows. */
  ai_function_task?: AiFunctionTaskJson;
  /** Serverless compute settings of this task, such as the hardware accelerator. */
  compute?: ComputeJson;
  /** `true` if the automatic optimization of serverless compute is off for this task. */
  disable_auto_optimization?: boolean;
  /** `true` if the task is disabled: it is part of the job, but does not run. */
  disabled?: boolean;
  /**
   * Key of the job environment that the task uses on serverless compute. Required there for Python script, wheel
   * and dbt tasks.
   */
  environment_key?: string;
  /** Key of the entry in the run's `environment_variables` that the task uses. Only for serverless tasks. */
  environment_variables_key?: string;
  /** Maximum number of retries after a failure; `0` = none, `-1` = no limit. */
  max_retries?: number;
  /** Minimum time in ms between the start of a failed attempt and its retry. Default: the retry starts at once. */
  min_retry_interval_millis?: number;
  /** Which notifications of this task are held back, such as those of canceled runs. */
  notification_settings?: TaskNotificationSettingsJson;
  /** `true` if an attempt that timed out is retried. Default: `false`. */
  retry_on_timeout?: boolean;
  /** Condition on the dependencies under which the task runs. Default: `ALL_SUCCESS`. */
  run_if?: `${RunIf}`;
  /** Maximum time of an attempt in seconds; `0` = no timeout. */
  timeout_seconds?: number;
  /** Notification destinations that are called when the task run starts, succeeds, fails and so on. Default: none. */
  webhook_notifications?: WebhookNotificationsJson;
};
