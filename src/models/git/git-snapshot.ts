import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GitSnapshotJson } from './git-snapshot-json';
import type { StandardProps } from '../../model/standard-schema';

/** The state of the repository that a run used; found in `git_snapshot` of a Git source. */
export class GitSnapshot extends Model<GitSnapshotJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GitSnapshot>;

  /**
   * Full hash of the commit that the run used. For a branch or tag: the commit it pointed to at
   * that time.
   */
  @StringField('used_commit', {
    required: true,
    example: '4506fdf41e9fa98090570a34df7a5bce163ff15f',
  })
  usedCommit!: string;
}
