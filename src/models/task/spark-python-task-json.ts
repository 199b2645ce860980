// Written by `npm run json-types` from the fields of the class; change them there.
import type { Source } from '../../enums/source';

/** The JSON of a `SparkPythonTask`: what `toDict()` gives and `fromDict` reads. */
export type SparkPythonTaskJson = {
  /**
   * Path of the script to run: a cloud storage URI, an absolute workspace path, or a path relative to the
   * repository root when `source` is `GIT`.
   */
  python_file: string;
  /** Command-line arguments handed to the script, in order. */
  parameters?: string[];
  /** Where `python_file` is taken from; when absent it counts as `WORKSPACE`, which also covers cloud storage URIs. */
  source?: `${Source}`;
};
