// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GenieTask`: what `toDict()` gives and `fromDict` reads. */
export type GenieTaskJson = {
  /** Id of the Genie configuration to run. */
  configuration_id?: string;
  /** Values by name that are handed to Genie when the task runs. */
  parameters?: Record<string, string>;
};
