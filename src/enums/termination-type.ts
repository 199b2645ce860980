/** Broad class of a run's outcome. */
export enum TerminationType {
  /** The run failed because of its code, configuration or input. */
  CLIENT_ERROR = 'CLIENT_ERROR',
  /** The run failed because of the cloud provider. */
  CLOUD_FAILURE = 'CLOUD_FAILURE',
  /** The run failed because of an error in the Databricks platform. */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** The run ended without a problem. */
  SUCCESS = 'SUCCESS',
}
