// Written by `npm run json-types` from the fields of the class; change them there.
import type { LibraryJson } from '../library/library-json';
import type { NewClusterJson } from './new-cluster-json';

/** The JSON of a `ClusterSpec`: what `toDict()` gives and `fromDict` reads. */
export type ClusterSpecJson = {
  /** Id of an existing cluster that the run uses. */
  existing_cluster_id?: string;
  /** Specification of a cluster created for this run alone. */
  new_cluster?: NewClusterJson;
  /** Libraries installed on the cluster before the run starts. Default: none. */
  libraries?: LibraryJson[];
  /** Key of an entry of `job_clusters`. */
  job_cluster_key?: string;
};
