// Written by `npm run json-types` from the fields of the class; change them there.
import type { DbtCloudJobRunStepJson } from './dbt-cloud-job-run-step-json';

/** The JSON of a `DbtCloudTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type DbtCloudTaskOutputJson = {
  /** Id of the run in dbt Cloud. */
  dbt_cloud_job_run_id?: number;
  /** Steps of the run. */
  dbt_cloud_job_run_output?: DbtCloudJobRunStepJson[];
  /** Page of the run in dbt Cloud. */
  dbt_cloud_job_run_url?: string;
};
