import { ArrayField } from '../../metadata/array-field';
import { IntegerField } from '../../metadata/integer-field';
import { ModelField } from '../../metadata/model-field';
import { StringField } from '../../metadata/string-field';
import { ClusterInstance } from '../cluster/cluster-instance';
import { NewTaskCluster } from '../cluster/new-task-cluster';
import { GitSource } from '../git/git-source';
import { KEY_RULES } from '../key-rules';
import { Library } from '../library/library';
import { Model } from '../model';
import { RunState } from '../run/run-state';
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
 * One task within a run: its settings, its dependencies, and the state and times of its own run.
 * Exactly one of the `*_task` fields is set and says what the task does.
 */
export class RunTask extends Model {
  /**
   * Id of the run of this task, to be used when its output is fetched; not the id of the job run
   * around it.
   */
  @IntegerField('run_id', { example: 2_112_892 })
  runId?: number;

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
   * Life cycle and result of the task run in the older form.
   * @deprecated Read `status` instead.
   */
  @ModelField('state', () => RunState)
  state?: RunState;

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

  /**
   * Settings of the cluster created for this task alone; an alternative to `existing_cluster_id`
   * and `job_cluster_key`.
   */
  @ModelField('new_cluster', () => NewTaskCluster)
  newCluster?: NewTaskCluster;

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

  /**
   * When the task run was started, in epoch ms; with a new cluster this is when its creation was
   * requested.
   */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /** Time in ms spent preparing the cluster; very short on an existing cluster. */
  @IntegerField('setup_duration', { example: 18000 })
  setupDuration?: number;

  /**
   * Time in ms spent executing the code of the task, until it succeeded, failed, timed out or
   * was canceled.
   */
  @IntegerField('execution_duration', { example: 225_000 })
  executionDuration?: number;

  /**
   * Time in ms spent shutting the cluster down and removing leftovers; with setup and execution
   * it adds up to the duration of the task run.
   */
  @IntegerField('cleanup_duration', { example: 7000 })
  cleanupDuration?: number;

  /** When the task run ended, in epoch ms; `0` = still running. */
  @IntegerField('end_time', { example: 1_767_225_850_000 })
  endTime?: number;

  /**
   * Number of this attempt at the task, counted from `0` for the first and raised by every retry
   * up to `max_retries`.
   */
  @IntegerField('attempt_number', { example: 0 })
  attemptNumber?: number;

  /**
   * Cluster the task executes on; for a new cluster, present only from the moment it has been
   * requested.
   */
  @ModelField('cluster_instance', () => ClusterInstance)
  clusterInstance?: ClusterInstance;

  /** Remote Git repository that the source of this task comes from. */
  @ModelField('git_source', () => GitSource, { oneOf: true })
  gitSource?: GitSource;
}
