import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/**
 * Location of an init script on the node itself, for clusters from a custom container image.
 */
export class FileStorageInfo extends Model {
  /** Path of the file, beginning with `file:/`. */
  @StringField('destination', { example: 'file:/databricks/scripts/install-tools.sh' })
  destination?: string;
}
