// Written by `npm run json-types` from the fields of the class; change them there.
import type { DbtPlatformRunStatus } from '../../enums/dbt-platform-run-status';

/** The JSON of a `DbtPlatformJobRunStep`: what `toDict()` gives and `fromDict` reads. */
export type DbtPlatformJobRunStepJson = {
  /** Order of the step in the job. */
  index?: number;
  /** Output of the step. */
  logs?: string;
  /** `true` if `logs` was cut, to 10,000 characters. */
  logs_truncated?: boolean;
  /** Name of the step. */
  name?: string;
  /** `true` if `name` was cut, to 100 characters. */
  name_truncated?: boolean;
  /** Status of the step. */
  status?: `${DbtPlatformRunStatus}`;
};
