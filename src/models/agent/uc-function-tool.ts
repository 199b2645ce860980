import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a Unity Catalog function. */
export class UcFunctionTool extends Model {
  /** Full name of the function, as `<catalog>.<schema>.<function>`. */
  @StringField('name', { example: 'main.sales.convert_currency' })
  name?: string;
}
