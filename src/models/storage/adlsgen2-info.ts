import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { Adlsgen2InfoJson } from './adlsgen2-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Location of an init script in Azure Data Lake Storage Gen2. */
export class Adlsgen2Info extends Model<Adlsgen2InfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Adlsgen2Info>;

  /**
   * Address of the file, of the form
   * `abfss://<container>@<account>.dfs.core.windows.net/<path>`.
   */
  @StringField('destination', {
    example: 'abfss://scripts@examplestorage.dfs.core.windows.net/init/install-tools.sh',
  })
  destination?: string;
}
