// Written by `npm run json-types` from the fields of the class; change them there.
import type { TerminationCode } from '../../enums/termination-code';

/** The JSON of a `CompletedJob`: what `toDict()` gives and `fromDict` reads. */
export type CompletedJobJson = {
  /** When the run was completed, as RFC 3339 text. */
  completion_time?: string;
  /** Id of the other job, as text. */
  job_id?: string;
  /** Id of the completed run, as text. */
  run_id?: string;
  /** Why the completed run ended. */
  termination_code?: `${TerminationCode}`;
  /** Id of the workspace of the other job, as text. */
  workspace_id?: string;
};
