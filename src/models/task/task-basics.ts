import { ArrayField } from '../../schema/decorators/array-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { NewTaskCluster } from '../cluster/new-task-cluster';
import { KEY_RULES } from '../key-options';
import { Library } from '../library/library';
import { TaskDependenciesInner } from './task-dependencies-inner';
import { Model } from '../../model/model';
import type { TaskBasicsJson } from './task-basics-json';
import type { StandardProps } from '../../model/standard-schema';

/** Name, dependencies, cluster and libraries of a task. */
export abstract class TaskBasics<Json extends TaskBasicsJson = TaskBasicsJson> extends Model<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskBasics>;

  /**
   * Name of the task, unique within the job, by which other tasks refer to it: 1 to 100 letters,
   * digits, `-` and `_`.
   */
  @StringField('task_key', { ...KEY_RULES, required: true, example: 'ingest_orders' })
  taskKey!: string;

  /** Description of the task. */
  @StringField('description', {
    example: 'Reads the orders of the day into the bronze table.',
  })
  description?: string;

  /** Tasks that end before this task starts. The task runs only if `run_if` is met. */
  @ArrayField('depends_on', () => TaskDependenciesInner)
  dependsOn?: TaskDependenciesInner[];

  /**
   * Id of an existing cluster for the task. The alternative to `new_cluster` and
   * `job_cluster_key`.
   */
  @StringField('existing_cluster_id', { example: null })
  existingClusterId?: string;

  /**
   * Cluster created for this task alone. The alternative to `existing_cluster_id` and
   * `job_cluster_key`.
   */
  @ModelField('new_cluster', () => NewTaskCluster, { example: null })
  newCluster?: NewTaskCluster;

  /** Libraries installed on the cluster before the task runs. Default: none. */
  @ArrayField('libraries', () => Library)
  libraries?: Library[];
}
