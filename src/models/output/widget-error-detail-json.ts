// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `WidgetErrorDetail`: what `toDict()` gives and `fromDict` reads. */
export type WidgetErrorDetailJson = {
  /** What went wrong. */
  message?: string;
};
