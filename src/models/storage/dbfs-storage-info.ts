import { StringField } from '../../metadata/string-field';
import { Model } from '../model';

/** Location in DBFS, for cluster logs or an init script. */
export class DbfsStorageInfo extends Model {
  /** Path in DBFS, beginning with `dbfs:/`. */
  @StringField('destination', { example: 'dbfs:/cluster-logs/etl' })
  destination?: string;
}
