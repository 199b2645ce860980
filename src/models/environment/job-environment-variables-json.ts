// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobEnvironmentVariablesSpecJson } from './job-environment-variables-spec-json';

/** The JSON of a `JobEnvironmentVariables`: what `toDict()` gives and `fromDict` reads. */
export type JobEnvironmentVariablesJson = {
  /**
   * Name of the set, unique in the job, by which tasks refer to it: 1 to 100 letters, digits, hyphens or
   * underscores.
   */
  environment_variables_key?: string;
  /** Variables and files of the set. */
  spec?: JobEnvironmentVariablesSpecJson;
  /**
   * Up to 5 paths of `.env` files under `/Workspace` or `/Volumes`, read when the task starts. If a key occurs
   * twice, the later file wins.
   * @deprecated Read `spec.files` instead; newer responses have the paths there.
   */
  files?: string[];
  /**
   * Variables written inline, from name to value; they take precedence over those read from `files`.
   * @deprecated Read `spec.variables` instead; newer responses have the variables there.
   */
  variables?: Record<string, string>;
};
