// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `Environment`: what `toDict()` gives and `fromDict` reads. */
export type EnvironmentJson = {
  /** Environment to build on: the path of an `env.yaml` file, or an id. */
  base_environment?: string;
  /**
   * Earlier name of `environment_version`.
   * @deprecated Read `environment_version` instead.
   */
  client?: string;
  /** Python packages, each a line of a pip requirements file. */
  dependencies?: string[];
  /** Version of the environment: a number, written as text. */
  environment_version?: string;
  /** Paths of Java libraries. */
  java_dependencies?: string[];
  /** Path of the `pyproject.toml` file that defines the environment, instead of all other fields. */
  project_environment?: string;
};
