// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `UcConnectionTool`: what `toDict()` gives and `fromDict` reads. */
export type UcConnectionToolJson = {
  /** Name of the Unity Catalog connection to go through. */
  name?: string;
};
