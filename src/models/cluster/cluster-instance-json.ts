// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ClusterInstance`: what `toDict()` gives and `fromDict` reads. */
export type ClusterInstanceJson = {
  /** Id of the cluster. For an existing cluster it is always there, for a new one once the cluster is created. */
  cluster_id?: string;
  /** Id of the Spark context, with which the Spark UI can be found. Missing until the context exists. */
  spark_context_id?: string;
};
