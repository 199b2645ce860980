// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunParametersPipelineParamsJson } from './run-parameters-pipeline-params-json';

/** The JSON of a `RunParameters`: what `toDict()` gives and `fromDict` reads. */
export type RunParametersJson = {
  /**
   * Arguments for the main method of Spark JAR tasks, not usable along with `notebook_params`. At most 10,000
   * bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  jar_params?: string[];
  /**
   * Values by widget name for notebook tasks, merged over their base parameters. At most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  notebook_params?: Record<string, unknown>;
  /**
   * Command-line arguments for Python script tasks, in place of the configured ones. At most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  python_params?: string[];
  /**
   * Arguments for Spark submit tasks, in place of the configured ones. At most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  spark_submit_params?: string[];
  /**
   * Keyword arguments for Python wheel tasks, by name.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  python_named_params?: Record<string, unknown>;
  /** Choices for pipeline tasks, such as whether they do a full refresh. */
  pipeline_params?: RunParametersPipelineParamsJson;
  /**
   * Values by parameter name for SQL tasks; alert tasks take none.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  sql_params?: Record<string, unknown>;
  /**
   * Commands for dbt tasks, in place of the configured ones.
   * @deprecated Read `job_parameters` of the run instead, where the job uses job parameters.
   */
  dbt_commands?: string[];
};
