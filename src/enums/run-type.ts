/** How a run was created. */
export enum RunType {
  /** Run of a job. */
  JOB_RUN = 'JOB_RUN',
  /** Run that a notebook started with `dbutils.notebook.run`. */
  WORKFLOW_RUN = 'WORKFLOW_RUN',
  /** One-time run without a job, submitted through the API. */
  SUBMIT_RUN = 'SUBMIT_RUN',
}
