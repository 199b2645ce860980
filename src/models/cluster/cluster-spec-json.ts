// Written by `npm run json-types` from the fields of the class; change them there.
import type { LibraryJson } from '../library/library-json';
import type { NewClusterJson } from './new-cluster-json';

/** The JSON of a `ClusterSpec`: what `toDict()` gives and `fromDict` reads. */
export type ClusterSpecJson = {
  /** Identifies an already existing cluster on which the run is executed. */
  existing_cluster_id?: string;
  /** Specification of a cluster created for this run alone. */
  new_cluster?: NewClusterJson;
  /** Libraries installed on the cluster before the run starts. */
  libraries?: LibraryJson[];
  /** Refers to an entry of `job_clusters` with the same `job_cluster_key`. */
  job_cluster_key?: string;
};
