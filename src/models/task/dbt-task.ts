import { TaskSource } from '../../enums/task-source';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbtTaskJson } from './dbt-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that runs dbt commands on a dbt project, set as `dbt_task` of a task. */
export class DbtTask extends Model<DbtTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtTask>;

  /**
   * Path of the dbt project: relative to the repository root for Git sources, absolute for
   * workspace sources. Default: the repository root.
   */
  @StringField('project_directory', { example: 'dbt/orders' })
  projectDirectory?: string;

  /** The dbt commands to run, in order; each starts with `dbt`, and there are 1 to 10 of them. */
  @ArrayField('commands', 'string', { required: true, example: ['dbt deps', 'dbt run'] })
  commands!: string[];

  /** Schema that dbt writes to. Used only with `warehouse_id`. Default: `default`. */
  @StringField('schema', { example: 'analytics' })
  schema?: string;

  /**
   * SQL warehouse that dbt connects to. If it is set, the connection profile is generated for
   * the task.
   */
  @StringField('warehouse_id', { example: 'e6b29c4d1f0a8735' })
  warehouseId?: string;

  /** Unity Catalog catalog that dbt writes to. Used only with `warehouse_id`. */
  @StringField('catalog', { example: 'main' })
  catalog?: string;

  /**
   * Relative path of the folder with the dbt profiles, allowed only without `warehouse_id`.
   * Default: the root folder.
   */
  @StringField('profiles_directory', { example: 'dbt/profiles' })
  profilesDirectory?: string;

  /** Where the dbt project is. Default: `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  @EnumField('source', TaskSource, { example: 'GIT' })
  source?: TaskSource;
}
