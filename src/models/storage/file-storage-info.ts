import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { FileStorageInfoJson } from './file-storage-info-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Location of an init script on the node itself, for clusters from a custom container image.
 */
export class FileStorageInfo extends Model<FileStorageInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<FileStorageInfo>;

  /** Path of the file, beginning with `file:/`. */
  @StringField('destination', { example: 'file:/databricks/scripts/install-tools.sh' })
  destination?: string;
}
