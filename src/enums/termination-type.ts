/** Whether a run succeeded, or who caused its failure. */
export enum TerminationType {
  /** Failure caused by the input or the configuration of the job. */
  CLIENT_ERROR = 'CLIENT_ERROR',
  /** Failure caused by the cloud provider. */
  CLOUD_FAILURE = 'CLOUD_FAILURE',
  /** Failure caused by the Databricks platform. */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** The run ended without a problem. */
  SUCCESS = 'SUCCESS',
}
