// Written by `npm run json-types` from the fields of the class; change them there.
import type { Source } from '../../enums/source';

/** The JSON of a `DbtTask`: what `toDict()` gives and `fromDict` reads. */
export type DbtTaskJson = {
  /**
   * Path of the dbt project: relative to the repository root for Git sources, absolute for workspace ones. When
   * absent, the repository root is used.
   */
  project_directory?: string;
  /** The dbt commands to run, in order; each starts with `dbt`, and there are 1 to 10 of them. */
  commands: string[];
  /** Schema that dbt writes to, used only together with `warehouse_id`; `default` when absent. */
  schema?: string;
  /** SQL warehouse dbt connects to; when set, the connection profile is generated for the task. */
  warehouse_id?: string;
  /** Unity Catalog catalog that dbt writes to, used only together with `warehouse_id`. */
  catalog?: string;
  /**
   * Relative path of the folder holding the dbt profiles, allowed only without `warehouse_id`; the root folder
   * when absent.
   */
  profiles_directory?: string;
  /**
   * Where the dbt project is taken from; when absent, `GIT` applies if the job has a `git_source`, else
   * `WORKSPACE`.
   */
  source?: `${Source}`;
};
