// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedAiRuntimeTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedAiRuntimeTaskValuesJson = {
  /**
   * Environment variables by name, after references to values of other tasks were resolved. The SDKs document this
   * field but do not list it.
   */
  env_vars?: Record<string, unknown>;
};
