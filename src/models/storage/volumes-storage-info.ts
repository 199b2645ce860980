import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { VolumesStorageInfoJson } from './volumes-storage-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Location in a Unity Catalog volume, used for cluster logs or an init script. */
export class VolumesStorageInfo extends Model<VolumesStorageInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<VolumesStorageInfo>;

  /** Absolute path in the volume, starting with `/Volumes/<catalog>/<schema>/<volume>/`. */
  @StringField('destination', {
    required: true,
    example: '/Volumes/main/ops/init_scripts/install-deps.sh',
  })
  destination!: string;
}
