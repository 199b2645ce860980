// Written by `npm run json-types` from the fields of the class; change them there.
import type { NewClusterJson } from './new-cluster-json';
import type { ServerlessComputeJson } from './serverless-compute-json';

/** The JSON of a `JobCluster`: what `toDict()` gives and `fromDict` reads. */
export type JobClusterJson = {
  /** Name by which tasks refer to this cluster, unique within the job: 1 to 100 letters, digits, `_` or `-`. */
  job_cluster_key: string;
  /** Specification of the cluster that is created for the tasks. */
  new_cluster?: NewClusterJson;
  /** Serverless compute settings. At most one job cluster of a job has them. */
  serverless_compute?: ServerlessComputeJson;
  /** Id of the serverless compute behind this cluster. At most one job cluster of a job has one. */
  serverless_compute_id?: string;
};
