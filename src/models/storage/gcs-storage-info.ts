import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Location in Google Cloud Storage, used for an init script of a cluster. */
export class GcsStorageInfo extends Model {
  /** URI of the object in Google Cloud Storage, starting with `gs://`. */
  @StringField('destination', {
    required: true,
    example: 'gs://example-bucket/init-scripts/install-deps.sh',
  })
  destination!: string;
}
