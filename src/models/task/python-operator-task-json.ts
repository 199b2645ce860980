// Written by `npm run json-types` from the fields of the class; change them there.
import type { PythonOperatorTaskParameterJson } from './python-operator-task-parameter-json';

/** The JSON of a `PythonOperatorTask`: what `toDict()` gives and `fromDict` reads. */
export type PythonOperatorTaskJson = {
  /** Full dotted name of the function or class to call. */
  main?: string;
  /** Arguments for the call, in order. */
  parameters?: PythonOperatorTaskParameterJson[];
};
