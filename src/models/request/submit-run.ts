import { PerformanceTarget } from '../../enums/performance-target';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { JobEnvironment } from '../environment/job-environment';
import { GitSource } from '../git/git-source';
import { JobsHealthRules } from '../health/jobs-health-rules';
import { JobAccessControlRequest } from '../job/job-access-control-request';
import { JobRunAs } from '../job/job-run-as';
import { QueueSettings } from '../job/queue-settings';
import { JobEmailNotifications } from '../notification/job-email-notifications';
import { JobNotificationSettings } from '../notification/job-notification-settings';
import { WebhookNotifications } from '../notification/webhook-notifications';
import { JobEnvironmentVariables } from '../environment/job-environment-variables';
import { SubmitTask } from './submit-task';
import { FitsDestinations } from './rules/fits-destinations';
import { FitsEntries } from './rules/fits-entries';
import { FitsGitSource } from './rules/fits-git-source';
import { HasDurationTarget } from './rules/has-duration-target';
import { IsDurationTarget } from './rules/is-duration-target';
import { NamesOne } from './rules/names-one';
import type { SubmitRunJson } from './submit-run-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Body of runs/submit: starts a one-time run without a job. Such a run is not repeated if it
 * fails, and does not show in the list of jobs.
 */
export class SubmitRun extends Model<SubmitRunJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SubmitRun>;

  /** Display name of the run. Default: `Untitled`. */
  @StringField('run_name', { example: 'Backfill 2025' })
  runName?: string;

  /** Tasks of the run, at most 100. */
  @ArrayField('tasks', () => SubmitTask, { maxItems: 100 })
  tasks?: SubmitTask[];

  /**
   * Makes a repeated request harmless: if there is a run with this token, its id is the answer
   * and no other run starts. At most 64 characters. An error if that run has been deleted.
   */
  @StringField('idempotency_token', { maxLength: 64, example: 'backfill-2025' })
  idempotencyToken?: string;

  /** Maximum time of the run in seconds; `0` = no timeout. */
  @IntegerField('timeout_seconds', { example: 86_400 })
  timeoutSeconds?: number;

  /**
   * Remote Git repository of the tasks' source files. Tasks use it by default, unless their
   * `source` is `WORKSPACE`.
   */
  @FitsGitSource('git_source')
  @ModelField('git_source', () => GitSource, { oneOf: true })
  gitSource?: GitSource;

  /** Permissions on the run. */
  @NamesOne('access_control_list')
  @ArrayField('access_control_list', () => JobAccessControlRequest)
  accessControlList?: JobAccessControlRequest[];

  /**
   * Notification destinations that are called when the run starts, succeeds, fails and so on, at
   * most 3 for each event. Default: none.
   */
  @FitsDestinations('webhook_notifications')
  @ModelField('webhook_notifications', () => WebhookNotifications, { example: null })
  webhookNotifications?: WebhookNotifications;

  /**
   * Email addresses that are notified when the run starts, succeeds, fails or exceeds a
   * threshold. Default: none.
   */
  @ModelField('email_notifications', () => JobEmailNotifications, { example: null })
  emailNotifications?: JobEmailNotifications;

  /** Which notifications of the run are held back. */
  @ModelField('notification_settings', () => JobNotificationSettings)
  notificationSettings?: JobNotificationSettings;

  /** Thresholds of duration and streaming backlog. */
  @ModelField('health', () => JobsHealthRules, { example: null })
  health?: JobsHealthRules;

  /** Serverless environments, which tasks refer to by `environment_key`. */
  @ArrayField('environments', () => JobEnvironment, { example: null })
  environments?: JobEnvironment[];

  /**
   * Named sets of environment variables, at most 10. A task picks one by
   * `environment_variables_key`.
   */
  @ArrayField('environment_variables', () => JobEnvironmentVariables, {
    maxItems: 10,
    example: null,
  })
  environmentVariables?: JobEnvironmentVariables[];

  /** Whether the run waits in the queue if it cannot start at once. */
  @ModelField('queue', () => QueueSettings)
  queue?: QueueSettings;

  /** Who the run runs as. Default: who sends the request. */
  @NamesOne('run_as')
  @ModelField('run_as', () => JobRunAs, { example: null })
  runAs?: JobRunAs;

  /** Performance mode of serverless tasks. `COST_OPTIMIZED` needs a `duration_target`. */
  @HasDurationTarget('performance_target')
  @EnumField('performance_target', PerformanceTarget, { example: 'PERFORMANCE_OPTIMIZED' })
  performanceTarget?: PerformanceTarget;

  /**
   * Time within which a cost-optimized run aims to end: `4h`, `12h`, `24h`, `72h`, or
   * `NO_FLEXIBILITY` for the default without further savings. Required only if
   * `performance_target` is `COST_OPTIMIZED`.
   */
  @IsDurationTarget('duration_target')
  @StringField('duration_target', { example: null })
  durationTarget?: string;

  /** Id of the usage policy of the run. Default: the one that the workspace sets. */
  @StringField('usage_policy_id', { example: null })
  usagePolicyId?: string;

  /** Id of the budget policy of the run. */
  @StringField('budget_policy_id', { example: null })
  budgetPolicyId?: string;

  /**
   * Tags of the run, at most 25. They are tags of its clusters too, and stand in bills and system
   * tables.
   */
  @FitsEntries('tags', 25)
  @MapField('tags', 'string', { example: { team: 'data' } })
  tags?: Record<string, string>;
}
