// Written by `npm run json-types` from the fields of the class; change them there.
import type { Source } from '../../enums/source';

/** The JSON of a `NotebookTask`: what `toDict()` gives and `fromDict` reads. */
export type NotebookTaskJson = {
  /**
   * Path of the notebook: absolute, beginning with a slash, in the workspace; relative to the repository root for
   * `GIT`.
   */
  notebook_path: string;
  /** Where the notebook is kept; when left out, `GIT` if the run has a `git_source`, otherwise `WORKSPACE`. */
  source?: `${Source}`;
  /**
   * Default values by name for the widgets of the notebook; parameters of the run win over them. At most 1 MB as
   * JSON.
   */
  base_parameters?: Record<string, unknown>;
  /** Id of the serverless or pro SQL warehouse that runs the notebook, which may then hold SQL cells only. */
  warehouse_id?: string;
};
