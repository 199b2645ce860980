import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Unity Catalog volume as the input of an AI function. */
export class VolumeSource extends Model {
  /** Path of the input files, below `/Volumes`. */
  @StringField('volume_path', { example: '/Volumes/main/support/attachments' })
  volumePath?: string;
}
