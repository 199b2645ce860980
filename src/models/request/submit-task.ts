import { InheritedField } from '../../schema/decorators/inherited-field';
import { ModelField } from '../../schema/decorators/model-field';
import { JobsHealthRules } from '../health/jobs-health-rules';
import { JobEmailNotifications } from '../notification/job-email-notifications';
import { ConditionTask } from '../task/condition-task';
import { ForEachTask } from '../task/for-each-task';
import { TaskSettings } from '../task/task-settings';
import { FitsDestinations } from './rules/fits-destinations';
import { HasOneKindOfWork } from './rules/has-one-kind-of-work';
import type { SubmitTaskJson } from './submit-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One task of a one-time run. Exactly one of the `*_task` fields is set and says what the task
 * does. It runs on `new_cluster` or `existing_cluster_id`, or else on serverless compute.
 */
@InheritedField('taskKey', HasOneKindOfWork('task_key'))
@InheritedField('webhookNotifications', FitsDestinations('webhook_notifications'))
export class SubmitTask extends TaskSettings<SubmitTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SubmitTask>;

  /**
   * Set if the task compares two values, so that other tasks can depend on the outcome. It needs
   * no cluster, and has no retries or notifications.
   */
  @ModelField('condition_task', () => ConditionTask, { example: null })
  conditionTask?: ConditionTask;

  /**
   * Email addresses that are notified when the task starts, succeeds, fails or exceeds a
   * threshold. Default: none.
   */
  @ModelField('email_notifications', () => JobEmailNotifications, { example: null })
  emailNotifications?: JobEmailNotifications;

  /** Set if the task runs a nested task once for each item. */
  @ModelField('for_each_task', () => ForEachTask, { example: null })
  forEachTask?: ForEachTask;

  /** Thresholds of duration and streaming backlog. */
  @ModelField('health', () => JobsHealthRules, { example: null })
  health?: JobsHealthRules;
}
