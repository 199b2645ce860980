// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskSource } from '../../enums/task-source';

/** The JSON of a `SparkPythonTask`: what `toDict()` gives and `fromDict` reads. */
export type SparkPythonTaskJson = {
  /**
   * Path of the script: a cloud storage URI, an absolute workspace path, or a path relative to the repository root
   * if `source` is `GIT`.
   */
  python_file: string;
  /** Command-line arguments of the script, in order. */
  parameters?: string[];
  /** Where `python_file` is. Default: `WORKSPACE`, which includes cloud storage URIs. */
  source?: `${TaskSource}`;
};
