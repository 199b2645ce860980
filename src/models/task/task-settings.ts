import { RunIf } from '../../enums/run-if';
import { ArrayField } from '../../metadata/array-field';
import { BooleanField } from '../../metadata/boolean-field';
import { EnumField } from '../../metadata/enum-field';
import { IntegerField } from '../../metadata/integer-field';
import { ModelField } from '../../metadata/model-field';
import { StringField } from '../../metadata/string-field';
import { KEY_RULES } from '../key-rules';
import { Library } from '../library/library';
import { Model } from '../model';
import { SqlTask } from '../sql/sql-task';
import { DbtTask } from './dbt-task';
import { NotebookTask } from './notebook-task';
import { PipelineTask } from './pipeline-task';
import { PythonWheelTask } from './python-wheel-task';
import { SparkJarTask } from './spark-jar-task';
import { SparkPythonTask } from './spark-python-task';
import { TaskDependenciesInner } from './task-dependencies-inner';
import { TaskSparkSubmitTask } from './task-spark-submit-task';

/**
 * What a task is told to do and how: the settings that a task of a run shares with the task that
 * a for-each task repeats.
 */
export abstract class TaskSettings extends Model {
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
  @StringField('existing_cluster_id', { example: '0923-164208-meows279' })
  existingClusterId?: string;

  /** Libraries installed on the cluster before the task executes. */
  @ArrayField('libraries', () => Library)
  libraries?: Library[];

  /** Set when the task runs a notebook. */
  @ModelField('notebook_task', () => NotebookTask)
  notebookTask?: NotebookTask;

  /** Set when the task runs the main class of a JAR. */
  @ModelField('spark_jar_task', () => SparkJarTask)
  sparkJarTask?: SparkJarTask;

  /** Set when the task runs a Python file. */
  @ModelField('spark_python_task', () => SparkPythonTask)
  sparkPythonTask?: SparkPythonTask;

  /**
   * Set when the task calls the spark-submit script.
   * @deprecated Legacy kind of task; look for `spark_jar_task`, `spark_python_task` or
   * `notebook_task` in newer jobs.
   */
  @ModelField('spark_submit_task', () => TaskSparkSubmitTask)
  sparkSubmitTask?: TaskSparkSubmitTask;

  /** Set when the task starts an update of a pipeline. */
  @ModelField('pipeline_task', () => PipelineTask)
  pipelineTask?: PipelineTask;

  /** Set when the task runs an entry point of a Python wheel. */
  @ModelField('python_wheel_task', () => PythonWheelTask)
  pythonWheelTask?: PythonWheelTask;

  /**
   * Set when the task runs a query, a file, an alert or a legacy dashboard on a SQL warehouse.
   */
  @ModelField('sql_task', () => SqlTask)
  sqlTask?: SqlTask;

  /** Set when the task runs dbt commands. */
  @ModelField('dbt_task', () => DbtTask)
  dbtTask?: DbtTask;

  /** `true` when the task is switched off and is left out although it is part of the job. */
  @BooleanField('disabled')
  disabled?: boolean;

  /**
   * Key of the job environment that the task uses on serverless compute; needed for Python file,
   * wheel and dbt tasks there.
   */
  @StringField('environment_key', { example: 'default_env' })
  environmentKey?: string;

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

  /** `true` when an attempt that timed out is retried as well; by default it is not. */
  @BooleanField('retry_on_timeout')
  retryOnTimeout?: boolean;

  /**
   * Results of the dependencies under which the task runs; without it, all of them must have
   * succeeded.
   */
  @EnumField('run_if', RunIf)
  runIf?: RunIf;

  /** Longest time in seconds that one attempt may take; `0` = no timeout. */
  @IntegerField('timeout_seconds', { example: 7200 })
  timeoutSeconds?: number;
}
