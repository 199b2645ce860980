import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a Unity Catalog schema. */
export class SchemaTool extends Model {
  /** Full name of the schema, as `<catalog>.<schema>`. */
  @StringField('name', { example: 'main.sales' })
  name?: string;
}
