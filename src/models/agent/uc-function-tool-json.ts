// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `UcFunctionTool`: what `toDict()` gives and `fromDict` reads. */
export type UcFunctionToolJson = {
  /** Full name of the function, as `<catalog>.<schema>.<function>`. */
  name?: string;
};
