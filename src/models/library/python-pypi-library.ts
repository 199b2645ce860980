import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { PythonPyPiLibraryJson } from './python-pypi-library-json';
import type { StandardProps } from '../../model/standard-schema';

/** Python package to install with pip. */
export class PythonPyPiLibrary extends Model<PythonPyPiLibraryJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PythonPyPiLibrary>;

  /** Name of the package, with an exact version if needed. */
  @StringField('package', { required: true, example: 'simplejson==3.19.3' })
  package!: string;

  /** Package index to install from. Default: the default index of pip. */
  @StringField('repo', { example: 'https://pypi.example.com/simple' })
  repo?: string;
}
