// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskSource } from '../../enums/task-source';

/** The JSON of a `SqlTaskFile`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskFileJson = {
  /** Path of the file: absolute in the workspace, relative to the root in a Git repository. */
  path: string;
  /** Where the file is. Default: `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  source?: `${TaskSource}`;
};
