// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskSource } from '../../enums/task-source';

/** The JSON of a `DbtTask`: what `toDict()` gives and `fromDict` reads. */
export type DbtTaskJson = {
  /**
   * Path of the dbt project: relative to the repository root for Git sources, absolute for workspace sources.
   * Default: the repository root.
   */
  project_directory?: string;
  /** The dbt commands to run, in order; each starts with `dbt`, and there are 1 to 10 of them. */
  commands: string[];
  /** Schema that dbt writes to. Used only with `warehouse_id`. Default: `default`. */
  schema?: string;
  /** SQL warehouse that dbt connects to. If it is set, the connection profile is generated for the task. */
  warehouse_id?: string;
  /** Unity Catalog catalog that dbt writes to. Used only with `warehouse_id`. */
  catalog?: string;
  /**
   * Relative path of the folder with the dbt profiles, allowed only without `warehouse_id`. Default: the root
   * folder.
   */
  profiles_directory?: string;
  /** Where the dbt project is. Default: `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  source?: `${TaskSource}`;
};
