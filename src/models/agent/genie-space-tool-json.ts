// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GenieSpaceTool`: what `toDict()` gives and `fromDict` reads. */
export type GenieSpaceToolJson = {
  /** Id of the Genie space to ask. */
  space_id?: string;
};
