// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobEnvironmentVariablesSpec`: what `toDict()` gives and `fromDict` reads. */
export type JobEnvironmentVariablesSpecJson = {
  /**
   * Paths of up to 5 `.env` files, below `/Workspace` or `/Volumes`. They are read when the task starts, each with
   * at most 32 KiB and lines of at most 1 KiB; a later file wins over an earlier one.
   */
  files?: string[];
  /** Variables by name, at most 20. */
  variables?: Record<string, string>;
};
