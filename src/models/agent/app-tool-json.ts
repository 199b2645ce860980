// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AppTool`: what `toDict()` gives and `fromDict` reads. */
export type AppToolJson = {
  /** Name of the app to call. */
  name?: string;
};
