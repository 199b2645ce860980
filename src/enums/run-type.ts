/** How a run came into being. */
export enum RunType {
  /** An ordinary run of a job. */
  JOB_RUN = 'JOB_RUN',
  /** A run that a notebook started with `dbutils.notebook.run`. */
  WORKFLOW_RUN = 'WORKFLOW_RUN',
  /** A one-time run submitted through the API without a job. */
  SUBMIT_RUN = 'SUBMIT_RUN',
}
