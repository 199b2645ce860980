import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Location of an init script in Azure Data Lake Storage Gen2. */
export class Adlsgen2Info extends Model {
  /**
   * Address of the file, of the form
   * `abfss://<container>@<account>.dfs.core.windows.net/<path>`.
   */
  @StringField('destination', {
    example: 'abfss://scripts@examplestorage.dfs.core.windows.net/init/install-tools.sh',
  })
  destination?: string;
}
