import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { OutputSchemaInfoJson } from './output-schema-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Where the output schema of a clean room run is; found in `output_schema_info`. */
export class OutputSchemaInfo extends Model<OutputSchemaInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<OutputSchemaInfo>;

  /** Catalog of the schema. */
  @StringField('catalog_name', { example: 'clean_room_output' })
  catalogName?: string;

  /** When the schema expires, in epoch ms. */
  @IntegerField('expiration_time', { example: 1_767_830_400_000 })
  expirationTime?: number;

  /** Name of the schema. */
  @StringField('schema_name', { example: 'run_455644833' })
  schemaName?: string;
}
