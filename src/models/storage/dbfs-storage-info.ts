import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbfsStorageInfoJson } from './dbfs-storage-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Location in DBFS, for cluster logs or an init script. */
export class DbfsStorageInfo extends Model<DbfsStorageInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbfsStorageInfo>;

  /** Path in DBFS, beginning with `dbfs:/`. */
  @StringField('destination', { example: 'dbfs:/cluster-logs/etl' })
  destination?: string;
}
