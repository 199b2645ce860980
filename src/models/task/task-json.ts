// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunIf } from '../../enums/run-if';
import type { AgenticTaskJson } from '../agent/agentic-task-json';
import type { ComputeJson } from '../cluster/compute-json';
import type { NewTaskClusterJson } from '../cluster/new-task-cluster-json';
import type { JobsHealthRulesJson } from '../health/jobs-health-rules-json';
import type { LibraryJson } from '../library/library-json';
import type { TaskEmailNotificationsJson } from '../notification/task-email-notifications-json';
import type { TaskNotificationSettingsJson } from '../notification/task-notification-settings-json';
import type { WebhookNotificationsJson } from '../notification/webhook-notifications-json';
import type { PowerBiTaskJson } from '../power-bi/power-bi-task-json';
import type { SqlTaskJson } from '../sql/sql-task-json';
import type { AiRuntimeTaskJson } from './ai-runtime-task-json';
import type { AlertTaskJson } from './alert-task-json';
import type { CleanRoomsNotebookTaskJson } from './clean-rooms-notebook-task-json';
import type { ConditionTaskJson } from './condition-task-json';
import type { DashboardTaskJson } from './dashboard-task-json';
import type { DbtCloudTaskJson } from './dbt-cloud-task-json';
import type { DbtPlatformTaskJson } from './dbt-platform-task-json';
import type { DbtTaskJson } from './dbt-task-json';
import type { ForEachTaskJson } from './for-each-task-json';
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

/** The JSON of a `Task`: what `toDict()` gives and `fromDict` reads. */
export type TaskJson = {
  /**
   * Name of the task, unique within the job, by which other tasks refer to it; 1 to 100 letters, digits, `-` and
   * `_`.
   */
  task_key: string;
  /** Free text about the task, up to 4096 characters. */
  description?: string;
  /** Tasks that must end before this one begins; `run_if` says with what result they must have ended. */
  depends_on?: TaskDependenciesInnerJson[];
  /**
   * Id of an already existing cluster that the task runs on; an alternative to `new_cluster` and
   * `job_cluster_key`.
   */
  existing_cluster_id?: string;
  /**
   * Settings of the cluster created for this task alone; an alternative to `existing_cluster_id` and
   * `job_cluster_key`.
   */
  new_cluster?: NewTaskClusterJson;
  /** Libraries installed on the cluster before the task executes. */
  libraries?: LibraryJson[];
  /** Set when the task runs a notebook. */
  notebook_task?: NotebookTaskJson;
  /** Set when the task runs the main class of a JAR. */
  spark_jar_task?: SparkJarTaskJson;
  /** Set when the task runs a Python file. */
  spark_python_task?: SparkPythonTaskJson;
  /**
   * Set when the task calls the spark-submit script.
   * @deprecated Legacy kind of task; look for `spark_jar_task`, `spark_python_task` or `notebook_task` in newer
   * jobs.
   */
  spark_submit_task?: TaskSparkSubmitTaskJson;
  /** Set when the task starts an update of a pipeline. */
  pipeline_task?: PipelineTaskJson;
  /** Set when the task runs an entry point of a Python wheel. */
  python_wheel_task?: PythonWheelTaskJson;
  /** Set when the task runs a query, a file, an alert or a legacy dashboard on a SQL warehouse. */
  sql_task?: SqlTaskJson;
  /** Set when the task runs dbt commands. */
  dbt_task?: DbtTaskJson;
  /** Set when the task lets an AI agent, or a supervisor of several, work on an input. */
  agentic_task?: AgenticTaskJson;
  /** Set when the task runs a GPU workload on Databricks AI Runtime. */
  ai_runtime_task?: AiRuntimeTaskJson;
  /** Set when the task evaluates a Databricks alert and notifies its subscribers. */
  alert_task?: AlertTaskJson;
  /** Set when the task runs a notebook of a clean room. */
  clean_rooms_notebook_task?: CleanRoomsNotebookTaskJson;
  /** Serverless compute settings of this task, such as the hardware accelerator. */
  compute?: ComputeJson;
  /** Set when the task refreshes a dashboard and sends a snapshot of it to subscribers. */
  dashboard_task?: DashboardTaskJson;
  /**
   * Set when the task triggers a dbt Cloud job, under the former name of that kind of task.
   * @deprecated Read `dbt_platform_task` instead.
   */
  dbt_cloud_task?: DbtCloudTaskJson;
  /** Set when the task triggers a job on the dbt platform. */
  dbt_platform_task?: DbtPlatformTaskJson;
  /** `true` turns off the automatic optimization of serverless compute for this task. */
  disable_auto_optimization?: boolean;
  /** `true` when the task is switched off and is left out although it is part of the job. */
  disabled?: boolean;
  /**
   * Key of the job environment that the task uses on serverless compute; needed for Python file, wheel and dbt
   * tasks there.
   */
  environment_key?: string;
  /** Key of the entry in the run's `environment_variables` whose variables the task gets. */
  environment_variables_key?: string;
  /**
   * Set when the task runs a GPU training script in the earlier form.
   * @deprecated Read `ai_runtime_task` instead.
   */
  gen_ai_compute_task?: GenAiComputeTaskJson;
  /** Set when the task runs a Genie agent configuration. */
  genie_task?: GenieTaskJson;
  /**
   * Key of the entry in the run's `job_clusters` that the task runs on; an alternative to `existing_cluster_id`
   * and `new_cluster`.
   */
  job_cluster_key?: string;
  /** How often an unsuccessful run is retried at most; `0` = never, `-1` = without limit. */
  max_retries?: number;
  /** Least time in ms between the start of a failed attempt and its retry; without it the retry follows at once. */
  min_retry_interval_millis?: number;
  /** Which mail and webhook notifications of this task run to hold back, for example those of canceled runs. */
  notification_settings?: TaskNotificationSettingsJson;
  /** Set when the task publishes to, or refreshes, a Power BI semantic model. */
  power_bi_task?: PowerBiTaskJson;
  /** Set when the task runs a Python operator. */
  python_operator_task?: PythonOperatorTaskJson;
  /** `true` when an attempt that timed out is retried as well; by default it is not. */
  retry_on_timeout?: boolean;
  /** Results of the dependencies under which the task runs; without it, all of them must have succeeded. */
  run_if?: `${RunIf}`;
  /** Set when the task starts a run of another job. */
  run_job_task?: RunJobTaskJson;
  /** Longest time in seconds that one attempt may take; `0` = no timeout. */
  timeout_seconds?: number;
  /** Notification destinations called when the task run starts, succeeds, fails and so on; none by default. */
  webhook_notifications?: WebhookNotificationsJson;
  /**
   * Set when the task compares two values to steer later tasks; it needs no cluster and knows neither retries nor
   * notifications.
   */
  condition_task?: ConditionTaskJson;
  /** Mail addresses told when the task starts, succeeds, fails or crosses a threshold. */
  email_notifications?: TaskEmailNotificationsJson;
  /** Set when the task is a loop over a list of items. */
  for_each_task?: ForEachTaskJson;
  /** Thresholds for duration and streaming backlog that trigger warnings. */
  health?: JobsHealthRulesJson;
};
