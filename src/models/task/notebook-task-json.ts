// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskSource } from '../../enums/task-source';

/** The JSON of a `NotebookTask`: what `toDict()` gives and `fromDict` reads. */
export type NotebookTaskJson = {
  /**
   * Path of the notebook: absolute, starting with `/`, in the workspace; relative to the repository root for
   * `GIT`.
   */
  notebook_path: string;
  /** Where the notebook is. Default: `GIT` if the run has a `git_source`, else `WORKSPACE`. */
  source?: `${TaskSource}`;
  /**
   * Default values of the notebook's widgets, by name. Parameters of the run take precedence. At most 1 MB as
   * JSON.
   */
  base_parameters?: Record<string, unknown>;
  /** Id of the serverless or pro SQL warehouse that runs the notebook. The notebook has only SQL cells then. */
  warehouse_id?: string;
};
