// Written by `npm run json-types` from the fields of the class; change them there.
import type { NewTaskClusterJson } from '../cluster/new-task-cluster-json';
import type { LibraryJson } from '../library/library-json';
import type { TaskDependenciesInnerJson } from './task-dependencies-inner-json';

/** The JSON of a `TaskBasics`: what `toDict()` gives and `fromDict` reads. */
export type TaskBasicsJson = {
  /**
   * Name of the task, unique within the job, by which other tasks refer to it: 1 to 100 letters, digits, `-` and
   * `_`.
   */
  task_key: string;
  /** Description of the task. */
  description?: string;
  /** Tasks that end before this task starts. The task runs only if `run_if` is met. */
  depends_on?: TaskDependenciesInnerJson[];
  /** Id of an existing cluster for the task. The alternative to `new_cluster` and `job_cluster_key`. */
  existing_cluster_id?: string;
  /** Cluster created for this task alone. The alternative to `existing_cluster_id` and `job_cluster_key`. */
  new_cluster?: NewTaskClusterJson;
  /** Libraries installed on the cluster before the task runs. Default: none. */
  libraries?: LibraryJson[];
};
