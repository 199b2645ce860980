// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `PythonOperatorTaskParameter`: what `toDict()` gives and `fromDict` reads. */
export type PythonOperatorTaskParameterJson = {
  /** Name of the argument. */
  name?: string;
  /** Value of the argument, as text. */
  value?: string;
};
