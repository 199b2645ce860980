// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ClusterInstance`: what `toDict()` gives and `fromDict` reads. */
export type ClusterInstanceJson = {
  /** Identifies the cluster; known at once for an existing cluster, and only after creation for a new one. */
  cluster_id?: string;
  /**
   * Identifies the Spark context the run worked in, for example to find its Spark UI; absent until the context
   * exists.
   */
  spark_context_id?: string;
};
