import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a Unity Catalog catalog. */
export class CatalogTool extends Model {
  /** Name of the catalog the agent can use. */
  @StringField('name', { example: 'main' })
  name?: string;
}
