import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { VolumeToolJson } from './volume-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by the files of a Unity Catalog volume. */
export class VolumeTool extends Model<VolumeToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<VolumeTool>;

  /** Full name of the volume, as `<catalog>.<schema>.<volume>`. */
  @StringField('name', { example: 'main.sales.contracts' })
  name?: string;
}
