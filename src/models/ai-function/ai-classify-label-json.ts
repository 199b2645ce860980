// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AiClassifyLabel`: what `toDict()` gives and `fromDict` reads. */
export type AiClassifyLabelJson = {
  /** Name of the label, as the result states it. */
  name?: string;
  /** Says what belongs under the label. */
  description?: string;
};
