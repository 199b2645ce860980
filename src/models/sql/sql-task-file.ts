import { TaskSource } from '../../enums/task-source';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlTaskFileJson } from './sql-task-file-json';
import type { StandardProps } from '../../model/standard-schema';

/** SQL file that a `SqlTask` runs. */
export class SqlTaskFile extends Model<SqlTaskFileJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskFile>;

  /** Path of the file: absolute in the workspace, relative to the root in a Git repository. */
  @StringField('path', { required: true, example: '/Workspace/Shared/sql/daily_sales.sql' })
  path!: string;

  /** Where the file is. Default: `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  @EnumField('source', TaskSource)
  source?: TaskSource;
}
