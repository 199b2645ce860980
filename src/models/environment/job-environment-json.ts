// Written by `npm run json-types` from the fields of the class; change them there.
import type { EnvironmentJson } from './environment-json';

/** The JSON of a `JobEnvironment`: what `toDict()` gives and `fromDict` reads. */
export type JobEnvironmentJson = {
  /** Key of the environment, unique within the job. Tasks name it in `environment_key`. */
  environment_key?: string;
  /** Packages and version of the environment. */
  spec?: EnvironmentJson;
};
