// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobSourceDirtyState } from '../../enums/job-source-dirty-state';

/** The JSON of a `JobSource`: what `toDict()` gives and `fromDict` reads. */
export type JobSourceJson = {
  /** Path in the repository of the YAML file that defines the job. */
  job_config_path?: string;
  /** Branch that the job definition was imported from. */
  import_from_git_branch?: string;
  /** How the job differs from its definition in the repository. Missing if it does not differ. */
  dirty_state?: `${JobSourceDirtyState}`;
};
