/**
 * Why a run or a task run ended. Every code is final for its attempt; a repair or a retry is
 * another attempt.
 */
export enum TerminationCode {
  /**
   * Failure: an intended breaking change in Spark. The run is retried with a setting that works
   * around it.
   */
  BREAKING_CHANGE = 'BREAKING_CHANGE',
  /** Failure: the run exceeded a limit of its budget policy. */
  BUDGET_POLICY_LIMIT_EXCEEDED = 'BUDGET_POLICY_LIMIT_EXCEEDED',
  /** Canceled by the platform, for example because the run reached its timeout. */
  CANCELED = 'CANCELED',
  /** Failure: a problem of the cloud provider. The message has details. */
  CLOUD_FAILURE = 'CLOUD_FAILURE',
  /** Failure: a cluster error. The message has details. */
  CLUSTER_ERROR = 'CLUSTER_ERROR',
  /**
   * Failure: too many requests to create, start or resize clusters in a short time. Spread the
   * runs over a longer time.
   */
  CLUSTER_REQUEST_LIMIT_EXCEEDED = 'CLUSTER_REQUEST_LIMIT_EXCEEDED',
  /**
   * Failure: a cluster that the job does not manage became unusable, most likely because a user
   * stopped or restarted it.
   */
  CLUSTER_TERMINATED_BY_USER = 'CLUSTER_TERMINATED_BY_USER',
  /** Skipped: a user had disabled the task. */
  DISABLED = 'DISABLED',
  /** Failure: communication with the Spark driver failed. */
  DRIVER_ERROR = 'DRIVER_ERROR',
  /** Failure: the run needed a feature that the workspace does not have. */
  FEATURE_DISABLED = 'FEATURE_DISABLED',
  /** Failure: an unexpected error inside Databricks. The message has details. */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** Failure: the request to start the cluster was not valid. */
  INVALID_CLUSTER_REQUEST = 'INVALID_CLUSTER_REQUEST',
  /** Failure: the configuration of the run is not valid. The message has details. */
  INVALID_RUN_CONFIGURATION = 'INVALID_RUN_CONFIGURATION',
  /** Failure: a requested library could not be installed. The message has details. */
  LIBRARY_INSTALLATION_ERROR = 'LIBRARY_INSTALLATION_ERROR',
  /** Not started: the job had its maximum number of concurrent runs. */
  MAX_CONCURRENT_RUNS_EXCEEDED = 'MAX_CONCURRENT_RUNS_EXCEEDED',
  /** Skipped: the queue of the job was full. */
  MAX_JOB_QUEUE_SIZE_EXCEEDED = 'MAX_JOB_QUEUE_SIZE_EXCEEDED',
  /** Failure: the cluster had its maximum number of Spark contexts. */
  MAX_SPARK_CONTEXTS_EXCEEDED = 'MAX_SPARK_CONTEXTS_EXCEEDED',
  /**
   * Failure: the Git repository could not be checked out, because the hosting service did not
   * answer as expected.
   */
  REPOSITORY_CHECKOUT_FAILED = 'REPOSITORY_CHECKOUT_FAILED',
  /**
   * Failure: a resource that the run needs, such as a notebook, does not exist. The message has
   * details.
   */
  RESOURCE_NOT_FOUND = 'RESOURCE_NOT_FOUND',
  /** Failure: the code of the run, or one of its tasks, failed. */
  RUN_EXECUTION_ERROR = 'RUN_EXECUTION_ERROR',
  /**
   * Skipped: the run was never executed, for example because a task before it failed or its
   * condition was not met.
   */
  SKIPPED = 'SKIPPED',
  /** Failure: the cloud storage could not be accessed. The message has details. */
  STORAGE_ACCESS_ERROR = 'STORAGE_ACCESS_ERROR',
  /** Success: the run completed without failure. */
  SUCCESS = 'SUCCESS',
  /** Success: the run completed, although some tasks failed. */
  SUCCESS_WITH_FAILURES = 'SUCCESS_WITH_FAILURES',
  /** Failure: the run had no permission for a resource. The message has details. */
  UNAUTHORIZED_ERROR = 'UNAUTHORIZED_ERROR',
  /** Canceled by a user. */
  USER_CANCELED = 'USER_CANCELED',
  /**
   * Not started: the workspace had its maximum number of active runs. Spread the runs over a
   * longer time.
   */
  WORKSPACE_RUN_LIMIT_EXCEEDED = 'WORKSPACE_RUN_LIMIT_EXCEEDED',
}
