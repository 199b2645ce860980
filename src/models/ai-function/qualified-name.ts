import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { QualifiedNameJson } from './qualified-name-json';
import type { StandardProps } from '../../model/standard-schema';

/** Three-level name of a table in Unity Catalog; any level can be missing. */
export class QualifiedName extends Model<QualifiedNameJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<QualifiedName>;

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
