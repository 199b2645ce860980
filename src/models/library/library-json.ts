// Written by `npm run json-types` from the fields of the class; change them there.
import type { MavenLibraryJson } from './maven-library-json';
import type { PythonPyPiLibraryJson } from './python-pypi-library-json';
import type { RCranLibraryJson } from './r-cran-library-json';

/** The JSON of a `Library`: what `toDict()` gives and `fromDict` reads. */
export type LibraryJson = {
  /** URI of a JAR in the workspace, a volume or cloud storage. */
  jar?: string;
  /**
   * URI of a Python egg; recent runtimes do not install eggs any more.
   * @deprecated Eggs are no longer supported; read `whl` or `pypi` instead.
   */
  egg?: string;
  /** URI of a Python wheel in the workspace, a volume or cloud storage. */
  whl?: string;
  /** Python package from PyPI or a mirror of it. */
  pypi?: PythonPyPiLibraryJson;
  /** Java or Scala package from a Maven repository. */
  maven?: MavenLibraryJson;
  /** R package from CRAN or a mirror of it. */
  cran?: RCranLibraryJson;
  /** Path of a `requirements.txt` file. Only workspace and volume paths are supported. */
  requirements?: string;
};
