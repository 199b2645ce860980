import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Python package to install with pip. */
export class PythonPyPiLibrary extends Model {
  /** Name of the package, with an exact version if needed. */
  @StringField('package', { required: true, example: 'simplejson==3.19.3' })
  package!: string;

  /** Package index to install from. Default: the default index of pip. */
  @StringField('repo', { example: 'https://pypi.example.com/simple' })
  repo?: string;
}
