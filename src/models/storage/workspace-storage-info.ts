import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { WorkspaceStorageInfoJson } from './workspace-storage-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Location among the workspace files, used for an init script of a cluster. */
export class WorkspaceStorageInfo extends Model<WorkspaceStorageInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WorkspaceStorageInfo>;

  /** Absolute path of the workspace file. */
  @StringField('destination', { required: true, example: '/Shared/init-scripts/install-deps.sh' })
  destination!: string;
}
