// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GenieTask`: what `toDict()` gives and `fromDict` reads. */
export type GenieTaskJson = {
  /** Id of the Genie configuration to run. */
  configuration_id?: string;
  /** Parameters by name that replace the placeholders `{{name}}` in the prompt. At most 10,000 characters. */
  parameters?: Record<string, string>;
};
