import { NewCluster } from './new-cluster';
import type { NewTaskClusterJson } from './new-task-cluster-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Settings of a cluster that is created for a task and removed after it. Its size is given
 * either by `num_workers` or by `autoscale`.
 */
export class NewTaskCluster extends NewCluster<NewTaskClusterJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<NewTaskCluster>;
}
