import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** The state of the repository that a run used; found in `git_snapshot` of a Git source. */
export class GitSnapshot extends Model {
  /**
   * Full hash of the commit the run worked with; where a branch or tag was given, the commit it
   * pointed to at the time.
   */
  @StringField('used_commit', {
    required: true,
    example: '4506fdf41e9fa98090570a34df7a5bce163ff15f',
  })
  usedCommit!: string;
}
