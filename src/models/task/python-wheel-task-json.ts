// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `PythonWheelTask`: what `toDict()` gives and `fromDict` reads. */
export type PythonWheelTaskJson = {
  /** Name of the Python package that holds the entry point. */
  package_name?: string;
  /**
   * Entry point to call. If the package metadata does not declare it, the function of this name in the package is
   * called.
   */
  entry_point?: string;
  /** Positional command-line arguments. Empty if `named_parameters` is set. */
  parameters?: string[];
  /** Keyword arguments, passed as `--name=value`. Empty if `parameters` is set. */
  named_parameters?: Record<string, unknown>;
};
