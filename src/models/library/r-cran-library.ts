import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** R package to install from CRAN. */
export class RCranLibrary extends Model {
  /** Name of the package. */
  @StringField('package', { required: true, example: 'forecast' })
  package!: string;

  /** Repository to install from. Default: the default CRAN repository. */
  @StringField('repo', { example: 'https://cran.example.com' })
  repo?: string;
}
