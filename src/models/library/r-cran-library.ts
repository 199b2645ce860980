import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { RCranLibraryJson } from './r-cran-library-json';
import type { StandardProps } from '../../model/standard-schema';

/** R package to install from CRAN. */
export class RCranLibrary extends Model<RCranLibraryJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RCranLibrary>;

  /** Name of the package. */
  @StringField('package', { required: true, example: 'forecast' })
  package!: string;

  /** Repository to install from. Default: the default CRAN repository. */
  @StringField('repo', { example: 'https://cran.example.com' })
  repo?: string;
}
