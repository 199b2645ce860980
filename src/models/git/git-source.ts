import { GitProvider } from '../../enums/git-provider';
import { EnumField } from '../../schema/decorators/enum-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { GitSnapshot } from './git-snapshot';
import { JobSource } from './job-source';
import { SparseCheckout } from './sparse-checkout';
import type { GitSourceJson } from './git-source-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * The remote Git repository and the branch, commit or tag from which tasks take their code;
 * found in `git_source` of a run. Exactly one of the three forms applies.
 */
export abstract class GitSource<Json extends GitSourceJson = GitSourceJson> extends Model<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GitSource>;

  /** Address of the repository to clone, at most 300 characters. */
  @StringField('git_url', { required: true, example: 'https://github.com/example/orders-etl' })
  gitUrl!: string;

  /** Service that hosts the repository. */
  @EnumField('git_provider', GitProvider, { required: true, example: 'gitHub' })
  gitProvider!: GitProvider;

  /**
   * Commit that the run used. The service sets it once it has taken the snapshot of the
   * repository.
   */
  @ModelField('git_snapshot', () => GitSnapshot)
  gitSnapshot?: GitSnapshot;

  /** Where the job definition is in the repository, for jobs under source control. */
  @ModelField('job_source', () => JobSource)
  jobSource?: JobSource;

  /** Limits the checkout to some folders. Default: the whole repository. */
  @ModelField('sparse_checkout', () => SparseCheckout)
  sparseCheckout?: SparseCheckout;
}
