import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** The state of the repository that a run used; found in `git_snapshot` of a Git source. */
export class GitSnapshot extends Model {
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
