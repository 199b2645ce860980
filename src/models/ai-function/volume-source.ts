import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { VolumeSourceJson } from './volume-source-json';
import type { StandardProps } from '../../model/standard-schema';

/** Unity Catalog volume as the input of an AI function. */
export class VolumeSource extends Model<VolumeSourceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<VolumeSource>;

  /** Path of the input files, below `/Volumes`. */
  @StringField('volume_path', { example: '/Volumes/main/support/attachments' })
  volumePath?: string;
}
