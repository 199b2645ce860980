import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { TableToolJson } from './table-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a Unity Catalog table. */
export class TableTool extends Model<TableToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TableTool>;

  /** Full name of the table, as `<catalog>.<schema>.<table>`. */
  @StringField('name', { example: 'main.sales.daily_orders' })
  name?: string;
}
