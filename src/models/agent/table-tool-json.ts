// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TableTool`: what `toDict()` gives and `fromDict` reads. */
export type TableToolJson = {
  /** Full name of the table, as `<catalog>.<schema>.<table>`. */
  name?: string;
};
