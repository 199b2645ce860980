import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GcsStorageInfoJson } from './gcs-storage-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Location in Google Cloud Storage, used for an init script of a cluster. */
export class GcsStorageInfo extends Model<GcsStorageInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GcsStorageInfo>;

  /** URI of the object in Google Cloud Storage, starting with `gs://`. */
  @StringField('destination', {
    required: true,
    example: 'gs://example-bucket/init-scripts/install-deps.sh',
  })
  destination!: string;
}
