import { JobSourceDirtyState } from '../../enums/job-source-dirty-state';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { JobSourceJson } from './job-source-json';
import type { StandardProps } from '../../model/standard-schema';

/** Where the definition of a source-controlled job is in its Git repository. */
export class JobSource extends Model<JobSourceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobSource>;

  /** Path in the repository of the YAML file that defines the job. */
  @StringField('job_config_path', { example: 'jobs/daily_sales.yml' })
  jobConfigPath?: string;

  /** Branch that the job definition was imported from. */
  @StringField('import_from_git_branch', { example: 'main' })
  importFromGitBranch?: string;

  /** How the job differs from its definition in the repository. Missing if it does not differ. */
  @EnumField('dirty_state', JobSourceDirtyState)
  dirtyState?: JobSourceDirtyState;
}
