import { StringField } from '../../metadata/string-field';
import { Model } from '../model';

/** Agent tool backed by a Unity Catalog schema. */
export class SchemaTool extends Model {
  /** Full name of the schema, as `<catalog>.<schema>`. */
  @StringField('name', { example: 'main.sales' })
  name?: string;
}
