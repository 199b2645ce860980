// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedPythonWheelTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedPythonWheelTaskValuesJson = {
  /** Keyword arguments by name, with all references resolved. */
  named_parameters?: Record<string, string>;
  /** Positional arguments in order, with all references resolved. */
  parameters?: string[];
};
