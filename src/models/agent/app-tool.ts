import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a Databricks app. */
export class AppTool extends Model {
  /** Name of the app to call. */
  @StringField('name', { example: 'inventory-agent' })
  name?: string;
}
