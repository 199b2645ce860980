import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DeltaTableSourceJson } from './delta-table-source-json';
import type { StandardProps } from '../../model/standard-schema';

/** Delta table in Unity Catalog as the input of an AI function. */
export class DeltaTableSource extends Model<DeltaTableSourceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DeltaTableSource>;

  /** Three-part name of the table: `catalog.schema.table`. */
  @StringField('table_name', { example: 'main.support.tickets' })
  tableName?: string;

  /** Column with the content that the function is applied to. */
  @StringField('input_column', { example: 'body' })
  inputColumn?: string;

  /**
   * Columns that identify a row across runs. Default: the row tracking of the table; if that is
   * off too, each run processes the whole table again.
   */
  @ArrayField('merge_key_columns', 'string', { example: ['ticket_id'] })
  mergeKeyColumns?: string[];
}
