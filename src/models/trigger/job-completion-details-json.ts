// Written by `npm run json-types` from the fields of the class; change them there.
import type { CompletedJobJson } from './completed-job-json';

/** The JSON of a `JobCompletionDetails`: what `toDict()` gives and `fromDict` reads. */
export type JobCompletionDetailsJson = {
  /** The completed runs, in the order of the jobs in the trigger. */
  completed_jobs?: CompletedJobJson[];
};
