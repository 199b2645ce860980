import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Python package to install with pip. */
export class PythonPyPiLibrary extends Model {
  /** Name of the package, if need be with an exact version. */
  @StringField('package', { required: true, example: 'simplejson==3.19.3' })
  package!: string;

  /** Package index to install from; the default index of pip when left out. */
  @StringField('repo', { example: 'https://pypi.example.com/simple' })
  repo?: string;
}
