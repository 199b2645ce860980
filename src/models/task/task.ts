import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { JobsHealthRules } from '../health/jobs-health-rules';
import { TaskEmailNotifications } from '../notification/task-email-notifications';
import { ConditionTask } from './condition-task';
import { ForEachTask } from './for-each-task';
import { TaskSettings } from './task-settings';
import type { TaskJson } from './task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Task that a for-each task runs for each item. */
export class Task extends TaskSettings<TaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Task>;

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
  @ModelField('email_notifications', () => TaskEmailNotifications)
  emailNotifications?: TaskEmailNotifications;

  /** Set if the task runs a nested task once for each item. */
  @ModelField('for_each_task', () => ForEachTask, { example: null })
  forEachTask?: ForEachTask;

  /** Thresholds of duration and streaming backlog. */
  @ModelField('health', () => JobsHealthRules)
  health?: JobsHealthRules;

  /**
   * Key of the entry in the run's `job_clusters` that the task runs on. The alternative to
   * `existing_cluster_id` and `new_cluster`.
   */
  @StringField('job_cluster_key', { example: 'shared_etl_cluster' })
  jobClusterKey?: string;
}
