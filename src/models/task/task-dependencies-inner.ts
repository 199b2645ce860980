import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { TaskDependenciesInnerJson } from './task-dependencies-inner-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One dependency of a task: the task to wait for and, for a condition task, the outcome to wait
 * for.
 */
export class TaskDependenciesInner extends Model<TaskDependenciesInnerJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskDependenciesInner>;

  /** Key of the task that ends first. */
  @StringField('task_key', { example: 'check_sources' })
  taskKey?: string;

  /**
   * Outcome that the condition task `task_key` must have: `true` or `false`. Only for
   * dependencies on a condition task.
   */
  @StringField('outcome', { example: null })
  outcome?: string;
}
