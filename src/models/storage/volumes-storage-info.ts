import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Location in a Unity Catalog volume, used for cluster logs or an init script. */
export class VolumesStorageInfo extends Model {
  /** Absolute path in the volume, starting with `/Volumes/<catalog>/<schema>/<volume>/`. */
  @StringField('destination', {
    required: true,
    example: '/Volumes/main/ops/init_scripts/install-deps.sh',
  })
  destination!: string;
}
