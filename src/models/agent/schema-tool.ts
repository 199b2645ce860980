import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SchemaToolJson } from './schema-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a Unity Catalog schema. */
export class SchemaTool extends Model<SchemaToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SchemaTool>;

  /** Full name of the schema, as `<catalog>.<schema>`. */
  @StringField('name', { example: 'main.sales' })
  name?: string;
}
