// Written by `npm run json-types` from the fields of the class; change them there.
import type { PerformanceTarget } from '../../enums/performance-target';
import type { JobEnvironmentJson } from '../environment/job-environment-json';
import type { JobEnvironmentVariablesJson } from '../environment/job-environment-variables-json';
import type { GitSourceJson } from '../git/git-source-json';
import type { JobsHealthRulesJson } from '../health/jobs-health-rules-json';
import type { JobAccessControlRequestJson } from '../job/job-access-control-request-json';
import type { JobRunAsJson } from '../job/job-run-as-json';
import type { QueueSettingsJson } from '../job/queue-settings-json';
import type { JobEmailNotificationsJson } from '../notification/job-email-notifications-json';
import type { JobNotificationSettingsJson } from '../notification/job-notification-settings-json';
import type { WebhookNotificationsJson } from '../notification/webhook-notifications-json';
import type { SubmitTaskJson } from './submit-task-json';

/** The JSON of a `SubmitRun`: what `toDict()` gives and `fromDict` reads. */
export type SubmitRunJson = {
  /** Display name of the run. Default: `Untitled`. */
  run_name?: string;
  /** Tasks of the run, at most 100. */
  tasks?: SubmitTaskJson[];
  /**
   * Makes a repeated request harmless: if there is a run with this token, its id is the answer and no other run
   * starts. At most 64 characters. An error if that run has been deleted.
   */
  idempotency_token?: string;
  /** Maximum time of the run in seconds; `0` = no timeout. */
  timeout_seconds?: number;
  /**
   * Remote Git repository of the tasks' source files. Tasks use it by default, unless their `source` is
   * `WORKSPACE`.
   */
  git_source?: GitSourceJson;
  /** Permissions on the run. */
  access_control_list?: JobAccessControlRequestJson[];
  /**
   * Notification destinations that are called when the run starts, succeeds, fails and so on, at most 3 for each
   * event. Default: none.
   */
  webhook_notifications?: WebhookNotificationsJson;
  /** Email addresses that are notified when the run starts, succeeds, fails or exceeds a threshold. Default: none. */
  email_notifications?: JobEmailNotificationsJson;
  /** Which notifications of the run are held back. */
  notification_settings?: JobNotificationSettingsJson;
  /** Thresholds of duration and streaming backlog. */
  health?: JobsHealthRulesJson;
  /** Serverless environments, which tasks refer to by `environment_key`. */
  environments?: JobEnvironmentJson[];
  /** Named sets of environment variables, at most 10. A task picks one by `environment_variables_key`. */
  environment_variables?: JobEnvironmentVariablesJson[];
  /** Whether the run waits in the queue if it cannot start at once. */
  queue?: QueueSettingsJson;
  /** Who the run runs as. Default: who sends the request. */
  run_as?: JobRunAsJson;
  /** Performance mode of serverless tasks. `COST_OPTIMIZED` needs a `duration_target`. */
  performance_target?: `${PerformanceTarget}`;
  /**
   * Time within which a cost-optimized run aims to end: `4h`, `12h`, `24h`, `72h`, or `NO_FLEXIBILITY` for the
   * default without further savings. Required only if `performance_target` is `COST_OPTIMIZED`.
   */
  duration_target?: string;
  /** Id of the usage policy of the run. Default: the one that the workspace sets. */
  usage_policy_id?: string;
  /** Id of the budget policy of the run. */
  budget_policy_id?: string;
  /** Tags of the run, at most 25. They are tags of its clusters too, and stand in bills and system tables. */
  tags?: Record<string, string>;
};
