import { RunIf } from '../../enums/run-if';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Compute } from '../cluster/compute';
import { NewTaskCluster } from '../cluster/new-task-cluster';
import { KEY_RULES } from './task-key-options';
import { Library } from '../library/library';
import { TaskNotificationSettings } from '../notification/task-notification-settings';
import { WebhookNotifications } from '../notification/webhook-notifications';
import { TaskDependenciesInner } from './task-dependencies-inner';
import { TaskWork } from './task-work';

/** Settings that a task of a run shares with the task that a for-each task repeats. */
export abstract class TaskSettings extends TaskWork {
  /**
   * Name of the task, unique within the job, by which other tasks refer to it; 1 to 100 letters,
   * digits, `-` and `_`.
   */
  @StringField('task_key', { ...KEY_RULES, required: true, example: 'ingest_orders' })
  taskKey!: string;

  /** Free text about the task. */
  @StringField('description', {
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

  /** Serverless compute settings of this task, such as the hardware accelerator. */
  @ModelField('compute', () => Compute, { example: null })
  compute?: Compute;

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

  /**
   * Notification destinations called when the task run starts, succeeds, fails and so on; none
   * by default.
   */
  @ModelField('webhook_notifications', () => WebhookNotifications)
  webhookNotifications?: WebhookNotifications;
}
