import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by the files of a Unity Catalog volume. */
export class VolumeTool extends Model {
  /** Full name of the volume, as `<catalog>.<schema>.<volume>`. */
  @StringField('name', { example: 'main.sales.contracts' })
  name?: string;
}
