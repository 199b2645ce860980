import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { CatalogToolJson } from './catalog-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a Unity Catalog catalog. */
export class CatalogTool extends Model<CatalogToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<CatalogTool>;

  /** Name of the catalog the agent can use. */
  @StringField('name', { example: 'main' })
  name?: string;
}
