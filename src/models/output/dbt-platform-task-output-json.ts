// Written by `npm run json-types` from the fields of the class; change them there.
import type { DbtPlatformJobRunStepJson } from './dbt-platform-job-run-step-json';

/** The JSON of a `DbtPlatformTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type DbtPlatformTaskOutputJson = {
  /** Id of the run on the dbt platform. */
  dbt_platform_job_run_id?: string;
  /** Steps of the run, at most the first 20. */
  dbt_platform_job_run_output?: DbtPlatformJobRunStepJson[];
  /** Page of the run on the dbt platform. */
  dbt_platform_job_run_url?: string;
  /** `true` if the run has more steps than `dbt_platform_job_run_output` holds. */
  steps_truncated?: boolean;
};
