import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Three-level name of a table in Unity Catalog; any level can be missing. */
export class QualifiedName extends Model {
  /** Catalog in Unity Catalog. */
  @StringField('catalog', { example: 'main' })
  catalog?: string;

  /** Schema within the catalog. */
  @StringField('schema', { example: 'support' })
  schema?: string;

  /** Table within the schema. */
  @StringField('table', { example: 'ticket_labels' })
  table?: string;
}
