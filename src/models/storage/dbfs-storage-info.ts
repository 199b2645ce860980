import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Location in DBFS, for cluster logs or an init script. */
export class DbfsStorageInfo extends Model {
  /** Path in DBFS, beginning with `dbfs:/`. */
  @StringField('destination', { example: 'dbfs:/cluster-logs/etl' })
  destination?: string;
}
