import { ModelField } from '../../schema/decorators/model-field';
import { JobsHealthRules } from '../health/jobs-health-rules';
import { TaskEmailNotifications } from '../notification/task-email-notifications';
import { ConditionTask } from './condition-task';
import { ForEachTask } from './for-each-task';
import { TaskSettings } from './task-settings';
import type { TaskJson } from './task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of one task; here the nested task that a loop runs for each item. */
export class Task extends TaskSettings<TaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Task>;

  /**
   * Set when the task compares two values to steer later tasks; it needs no cluster and knows
   * neither retries nor notifications.
   */
  @ModelField('condition_task', () => ConditionTask, { example: null })
  conditionTask?: ConditionTask;

  /** Mail addresses told when the task starts, succeeds, fails or crosses a threshold. */
  @ModelField('email_notifications', () => TaskEmailNotifications)
  emailNotifications?: TaskEmailNotifications;

  /** Set when the task is a loop over a list of items. */
  @ModelField('for_each_task', () => ForEachTask, { example: null })
  forEachTask?: ForEachTask;

  /** Thresholds for duration and streaming backlog that trigger warnings. */
  @ModelField('health', () => JobsHealthRules)
  health?: JobsHealthRules;
}
