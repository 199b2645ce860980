import { RunIf } from '../../enums/run-if';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { AgenticTask } from '../agent/agentic-task';
import { Compute } from '../cluster/compute';
import { NewTaskCluster } from '../cluster/new-task-cluster';
import { KEY_RULES } from './task-key-options';
import { Library } from '../library/library';
import { Model } from '../../model/model';
import { TaskNotificationSettings } from '../notification/task-notification-settings';
import { WebhookNotifications } from '../notification/webhook-notifications';
import { PowerBiTask } from '../power-bi/power-bi-task';
import { SqlTask } from '../sql/sql-task';
import { AiRuntimeTask } from './ai-runtime-task';
import { AlertTask } from './alert-task';
import { CleanRoomsNotebookTask } from './clean-rooms-notebook-task';
import { DashboardTask } from './dashboard-task';
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
import { TaskDependenciesInner } from './task-dependencies-inner';
import { TaskSparkSubmitTask } from './task-spark-submit-task';
import type { TaskSettingsJson } from './task-settings-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * What a task is told to do and how: the settings that a task of a run shares with the task that
 * a for-each task repeats.
 */
export abstract class TaskSettings<
  Json extends TaskSettingsJson = TaskSettingsJson,
> extends Model<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskSettings>;

  /**
   * Name of the task, unique within the job, by which other tasks refer to it; 1 to 100 letters,
   * digits, `-` and `_`.
   */
  @StringField('task_key', { ...KEY_RULES, required: true, example: 'ingest_orders' })
  taskKey!: string;

  /** Free text about the task, up to 4096 characters. */
  @StringField('description', {
    maxLength: 4096,
    example: 'Reads the orders of the day into the bronze table.',
  })
  description?: string;

  /**
   * Tasks that must end before this one begins; `run_if` says with what result they must have
   * ended.
   */
  @ArrayField('depends_on', () => TaskDependenciesInner)
  dependsOn?: TaskDependenciesInner[];

  /**
   * Id of an already existing cluster that the task runs on; an alternative to `new_cluster` and
   * `job_cluster_key`.
   */
  @StringField('existing_cluster_id', { example: null })
  existingClusterId?: string;

  /**
   * Settings of the cluster created for this task alone; an alternative to `existing_cluster_id`
   * and `job_cluster_key`.
   */
  @ModelField('new_cluster', () => NewTaskCluster, { example: null })
  newCluster?: NewTaskCluster;

  /** Libraries installed on the cluster before the task executes. */
  @ArrayField('libraries', () => Library)
  libraries?: Library[];

  /** Set when the task runs a notebook. */
  @ModelField('notebook_task', () => NotebookTask)
  notebookTask?: NotebookTask;

  /** Set when the task runs the main class of a JAR. */
  @ModelField('spark_jar_task', () => SparkJarTask, { example: null })
  sparkJarTask?: SparkJarTask;

  /** Set when the task runs a Python file. */
  @ModelField('spark_python_task', () => SparkPythonTask, { example: null })
  sparkPythonTask?: SparkPythonTask;

  /**
   * Set when the task calls the spark-submit script.
   * @deprecated Legacy kind of task; look for `spark_jar_task`, `spark_python_task` or
   * `notebook_task` in newer jobs.
   */
  @ModelField('spark_submit_task', () => TaskSparkSubmitTask, { example: null })
  sparkSubmitTask?: TaskSparkSubmitTask;

  /** Set when the task starts an update of a pipeline. */
  @ModelField('pipeline_task', () => PipelineTask, { example: null })
  pipelineTask?: PipelineTask;

  /** Set when the task runs an entry point of a Python wheel. */
  @ModelField('python_wheel_task', () => PythonWheelTask, { example: null })
  pythonWheelTask?: PythonWheelTask;

  /**
   * Set when the task runs a query, a file, an alert or a legacy dashboard on a SQL warehouse.
   */
  @ModelField('sql_task', () => SqlTask, { example: null })
  sqlTask?: SqlTask;

  /** Set when the task runs dbt commands. */
  @ModelField('dbt_task', () => DbtTask, { example: null })
  dbtTask?: DbtTask;

  /** Set when the task lets an AI agent, or a supervisor of several, work on an input. */
  @ModelField('agentic_task', () => AgenticTask, { example: null })
  agenticTask?: AgenticTask;

  /** Set when the task runs a GPU workload on Databricks AI Runtime. */
  @ModelField('ai_runtime_task', () => AiRuntimeTask, { example: null })
  aiRuntimeTask?: AiRuntimeTask;

  /** Set when the task evaluates a Databricks alert and notifies its subscribers. */
  @ModelField('alert_task', () => AlertTask, { example: null })
  alertTask?: AlertTask;

  /** Set when the task runs a notebook of a clean room. */
  @ModelField('clean_rooms_notebook_task', () => CleanRoomsNotebookTask, { example: null })
  cleanRoomsNotebookTask?: CleanRoomsNotebookTask;

  /** Serverless compute settings of this task, such as the hardware accelerator. */
  @ModelField('compute', () => Compute, { example: null })
  compute?: Compute;

  /** Set when the task refreshes a dashboard and sends a snapshot of it to subscribers. */
  @ModelField('dashboard_task', () => DashboardTask, { example: null })
  dashboardTask?: DashboardTask;

  /**
   * Set when the task triggers a dbt Cloud job, under the former name of that kind of task.
   * @deprecated Read `dbt_platform_task` instead.
   */
  @ModelField('dbt_cloud_task', () => DbtCloudTask, { example: null })
  dbtCloudTask?: DbtCloudTask;

  /** Set when the task triggers a job on the dbt platform. */
  @ModelField('dbt_platform_task', () => DbtPlatformTask, { example: null })
  dbtPlatformTask?: DbtPlatformTask;

  /** `true` turns off the automatic optimization of serverless compute for this task. */
  @BooleanField('disable_auto_optimization')
  disableAutoOptimization?: boolean;

  /** `true` when the task is switched off and is left out although it is part of the job. */
  @BooleanField('disabled')
  disabled?: boolean;

  /**
   * Key of the job environment that the task uses on serverless compute; needed for Python file,
   * wheel and dbt tasks there.
   */
  @StringField('environment_key', { example: null })
  environmentKey?: string;

  /** Key of the entry in the run's `environment_variables` whose variables the task gets. */
  @StringField('environment_variables_key', { example: null })
  environmentVariablesKey?: string;

  /**
   * Set when the task runs a GPU training script in the earlier form.
   * @deprecated Read `ai_runtime_task` instead.
   */
  @ModelField('gen_ai_compute_task', () => GenAiComputeTask, { example: null })
  genAiComputeTask?: GenAiComputeTask;

  /** Set when the task runs a Genie agent configuration. */
  @ModelField('genie_task', () => GenieTask, { example: null })
  genieTask?: GenieTask;

  /**
   * Key of the entry in the run's `job_clusters` that the task runs on; an alternative to
   * `existing_cluster_id` and `new_cluster`.
   */
  @StringField('job_cluster_key', { example: 'shared_etl_cluster' })
  jobClusterKey?: string;

  /** How often an unsuccessful run is retried at most; `0` = never, `-1` = without limit. */
  @IntegerField('max_retries', { example: 2 })
  maxRetries?: number;

  /**
   * Least time in ms between the start of a failed attempt and its retry; without it the retry
   * follows at once.
   */
  @IntegerField('min_retry_interval_millis', { example: 60000 })
  minRetryIntervalMillis?: number;

  /**
   * Which mail and webhook notifications of this task run to hold back, for example those of
   * canceled runs.
   */
  @ModelField('notification_settings', () => TaskNotificationSettings)
  notificationSettings?: TaskNotificationSettings;

  /** Set when the task publishes to, or refreshes, a Power BI semantic model. */
  @ModelField('power_bi_task', () => PowerBiTask, { example: null })
  powerBiTask?: PowerBiTask;

  /** Set when the task runs a Python operator. */
  @ModelField('python_operator_task', () => PythonOperatorTask, { example: null })
  pythonOperatorTask?: PythonOperatorTask;

  /** `true` when an attempt that timed out is retried as well; by default it is not. */
  @BooleanField('retry_on_timeout')
  retryOnTimeout?: boolean;

  /**
   * Results of the dependencies under which the task runs; without it, all of them must have
   * succeeded.
   */
  @EnumField('run_if', RunIf)
  runIf?: RunIf;

  /** Set when the task starts a run of another job. */
  @ModelField('run_job_task', () => RunJobTask, { example: null })
  runJobTask?: RunJobTask;

  /** Longest time in seconds that one attempt may take; `0` = no timeout. */
  @IntegerField('timeout_seconds', { example: 7200 })
  timeoutSeconds?: number;

  /**
   * Notification destinations called when the task run starts, succeeds, fails and so on; none
   * by default.
   */
  @ModelField('webhook_notifications', () => WebhookNotifications)
  webhookNotifications?: WebhookNotifications;
}
