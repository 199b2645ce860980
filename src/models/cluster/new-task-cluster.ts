import { NewCluster } from './new-cluster';

/**
 * Settings of a cluster that is created for a task and removed after it. Its size is given
 * either by `num_workers` or by `autoscale`.
 */
export class NewTaskCluster extends NewCluster {}
