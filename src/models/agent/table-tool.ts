import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a Unity Catalog table. */
export class TableTool extends Model {
  /** Full name of the table, as `<catalog>.<schema>.<table>`. */
  @StringField('name', { example: 'main.sales.daily_orders' })
  name?: string;
}
