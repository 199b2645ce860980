import { RunIf } from '../../enums/run-if';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Compute } from '../cluster/compute';
import { TaskNotificationSettings } from '../notification/task-notification-settings';
import { WebhookNotifications } from '../notification/webhook-notifications';
import { TaskWork } from './task-work';
import type { TaskSettingsJson } from './task-settings-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings that a task of a run shares with a task of a one-time run and with the task that a for-each task repeats. */
export abstract class TaskSettings<
  Json extends TaskSettingsJson = TaskSettingsJson,
> extends TaskWork<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskSettings>;

  /** Serverless compute settings of this task, such as the hardware accelerator. */
  @ModelField('compute', () => Compute, { example: null })
  compute?: Compute;

  /** `true` if the automatic optimization of serverless compute is off for this task. */
  @BooleanField('disable_auto_optimization')
  disableAutoOptimization?: boolean;

  /** `true` if the task is disabled: it is part of the job, but does not run. */
  @BooleanField('disabled')
  disabled?: boolean;

  /**
   * Key of the job environment that the task uses on serverless compute. Required there for
   * Python script, wheel and dbt tasks.
   */
  @StringField('environment_key', { example: null })
  environmentKey?: string;

  /**
   * Key of the entry in the run's `environment_variables` that the task uses. Only for
   * serverless tasks.
   */
  @StringField('environment_variables_key', { example: null })
  environmentVariablesKey?: string;

  /** Maximum number of retries after a failure; `0` = none, `-1` = no limit. */
  @IntegerField('max_retries', { example: 2 })
  maxRetries?: number;

  /**
   * Minimum time in ms between the start of a failed attempt and its retry. Default: the retry
   * starts at once.
   */
  @IntegerField('min_retry_interval_millis', { example: 60000 })
  minRetryIntervalMillis?: number;

  /** Which notifications of this task are held back, such as those of canceled runs. */
  @ModelField('notification_settings', () => TaskNotificationSettings)
  notificationSettings?: TaskNotificationSettings;

  /** `true` if an attempt that timed out is retried. Default: `false`. */
  @BooleanField('retry_on_timeout')
  retryOnTimeout?: boolean;

  /** Condition on the dependencies under which the task runs. Default: `ALL_SUCCESS`. */
  @EnumField('run_if', RunIf)
  runIf?: RunIf;

  /** Maximum time of an attempt in seconds; `0` = no timeout. */
  @IntegerField('timeout_seconds', { example: 7200 })
  timeoutSeconds?: number;

  /**
   * Notification destinations that are called when the task run starts, succeeds, fails and so
   * on. Default: none.
   */
  @ModelField('webhook_notifications', () => WebhookNotifications)
  webhookNotifications?: WebhookNotifications;
}
