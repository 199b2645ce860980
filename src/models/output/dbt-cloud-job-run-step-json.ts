// Written by `npm run json-types` from the fields of the class; change them there.
import type { DbtPlatformRunStatus } from '../../enums/dbt-platform-run-status';

/** The JSON of a `DbtCloudJobRunStep`: what `toDict()` gives and `fromDict` reads. */
export type DbtCloudJobRunStepJson = {
  /** Order of the step in the job. */
  index?: number;
  /** Output of the step. */
  logs?: string;
  /** Name of the step. */
  name?: string;
  /** Status of the step. */
  status?: `${DbtPlatformRunStatus}`;
};
