/** The exact reason why a run ended. */
export enum TerminationCode {
  /**
   * The run failed because of a deliberate incompatible change in Spark and is retried with a
   * setting that works around it.
   */
  BREAKING_CHANGE = 'BREAKING_CHANGE',
  /** The run ended because a limit of its budget policy was exceeded. */
  BUDGET_POLICY_LIMIT_EXCEEDED = 'BUDGET_POLICY_LIMIT_EXCEEDED',
  /** The platform canceled the run, for example because it ran longer than its timeout. */
  CANCELED = 'CANCELED',
  /** A problem at the cloud provider ended the run. */
  CLOUD_FAILURE = 'CLOUD_FAILURE',
  /** A fault of the cluster made the run fail; the message tells more. */
  CLUSTER_ERROR = 'CLUSTER_ERROR',
  /** Too many requests to create, start or enlarge clusters were made in a short time. */
  CLUSTER_REQUEST_LIMIT_EXCEEDED = 'CLUSTER_REQUEST_LIMIT_EXCEEDED',
  /**
   * A cluster not managed by the job became unusable, most likely because a user stopped or
   * restarted it.
   */
  CLUSTER_TERMINATED_BY_USER = 'CLUSTER_TERMINATED_BY_USER',
  /** The run was not executed because a user had disabled it. */
  DISABLED = 'DISABLED',
  /** Communication with the Spark driver failed. */
  DRIVER_ERROR = 'DRIVER_ERROR',
  /** The run needed a feature that is not available in the workspace. */
  FEATURE_DISABLED = 'FEATURE_DISABLED',
  /** An unexpected error happened inside Databricks; the message tells more. */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** The request to start the cluster was not valid. */
  INVALID_CLUSTER_REQUEST = 'INVALID_CLUSTER_REQUEST',
  /** The configuration of the run is not valid. */
  INVALID_RUN_CONFIGURATION = 'INVALID_RUN_CONFIGURATION',
  /** A library that the run asked for could not be installed. */
  LIBRARY_INSTALLATION_ERROR = 'LIBRARY_INSTALLATION_ERROR',
  /** The run would have exceeded the number of concurrent runs the job allows. */
  MAX_CONCURRENT_RUNS_EXCEEDED = 'MAX_CONCURRENT_RUNS_EXCEEDED',
  /** The run was skipped because the queue of the job was full. */
  MAX_JOB_QUEUE_SIZE_EXCEEDED = 'MAX_JOB_QUEUE_SIZE_EXCEEDED',
  /** The cluster already had as many Spark contexts as it may have. */
  MAX_SPARK_CONTEXTS_EXCEEDED = 'MAX_SPARK_CONTEXTS_EXCEEDED',
  /**
   * The Git repository could not be checked out, because the hosting service did not answer as
   * expected.
   */
  REPOSITORY_CHECKOUT_FAILED = 'REPOSITORY_CHECKOUT_FAILED',
  /** Something the run needs, such as a notebook, a cluster or a table, does not exist. */
  RESOURCE_NOT_FOUND = 'RESOURCE_NOT_FOUND',
  /** The code of the run, or one of its tasks, failed. */
  RUN_EXECUTION_ERROR = 'RUN_EXECUTION_ERROR',
  /**
   * The run was never executed, for example because a task before it failed or its run condition
   * was not met.
   */
  SKIPPED = 'SKIPPED',
  /** The cloud storage could not be accessed. */
  STORAGE_ACCESS_ERROR = 'STORAGE_ACCESS_ERROR',
  /** The run did all its work without failure. */
  SUCCESS = 'SUCCESS',
  /** The run as a whole succeeded although some of its tasks failed. */
  SUCCESS_WITH_FAILURES = 'SUCCESS_WITH_FAILURES',
  /** The run lacked a permission it needed. */
  UNAUTHORIZED_ERROR = 'UNAUTHORIZED_ERROR',
  /** A user canceled the run. */
  USER_CANCELED = 'USER_CANCELED',
  /** The workspace already had as many active runs as it may have. */
  WORKSPACE_RUN_LIMIT_EXCEEDED = 'WORKSPACE_RUN_LIMIT_EXCEEDED',
}
