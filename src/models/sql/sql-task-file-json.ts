// Written by `npm run json-types` from the fields of the class; change them there.
import type { Source } from '../../enums/source';

/** The JSON of a `SqlTaskFile`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskFileJson = {
  /** Path of the file: absolute in the workspace, relative to the root in a Git repository. */
  path: string;
  /** Where the file comes from; unset means `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  source?: `${Source}`;
};
