import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { MavenLibrary } from './maven-library';
import { PythonPyPiLibrary } from './python-pypi-library';
import { RCranLibrary } from './r-cran-library';
import type { LibraryJson } from './library-json';
import type { StandardProps } from '../../model/standard-schema';

/** One library installed on the cluster of a task. Only one of the fields is set. */
export class Library extends Model<LibraryJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Library>;

  /** URI of a JAR in the workspace, a volume or cloud storage. */
  @StringField('jar', { example: null })
  jar?: string;

  /**
   * URI of a Python egg; recent runtimes do not install eggs any more.
   * @deprecated Eggs are no longer supported; read `whl` or `pypi` instead.
   */
  @StringField('egg', { example: null })
  egg?: string;

  /** URI of a Python wheel in the workspace, a volume or cloud storage. */
  @StringField('whl', { example: null })
  whl?: string;

  /** Python package from PyPI or a mirror of it. */
  @ModelField('pypi', () => PythonPyPiLibrary)
  pypi?: PythonPyPiLibrary;

  /** Java or Scala package from a Maven repository. */
  @ModelField('maven', () => MavenLibrary, { example: null })
  maven?: MavenLibrary;

  /** R package from CRAN or a mirror of it. */
  @ModelField('cran', () => RCranLibrary, { example: null })
  cran?: RCranLibrary;

  /** Path of a `requirements.txt` file. Only workspace and volume paths are supported. */
  @StringField('requirements', { example: null })
  requirements?: string;
}
