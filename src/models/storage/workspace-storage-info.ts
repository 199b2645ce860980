import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Location among the workspace files, used for an init script of a cluster. */
export class WorkspaceStorageInfo extends Model {
  /** Absolute path of the workspace file. */
  @StringField('destination', { required: true, example: '/Shared/init-scripts/install-deps.sh' })
  destination!: string;
}
