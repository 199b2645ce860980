// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `CatalogTool`: what `toDict()` gives and `fromDict` reads. */
export type CatalogToolJson = {
  /** Name of the catalog the agent can use. */
  name?: string;
};
