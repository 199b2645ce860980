// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunParametersPipelineParamsJson } from './run-parameters-pipeline-params-json';

/** The JSON of a `RunParameters`: what `toDict()` gives and `fromDict` reads. */
export type RunParametersJson = {
  /**
   * Arguments for JAR tasks; at most 10,000 bytes as JSON. Not allowed with `notebook_params`. Default: empty.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  jar_params?: string[];
  /**
   * Widget values for notebook tasks, by name, merged over the base parameters. At most 10,000 bytes as JSON. Not
   * allowed with `jar_params`. Default: the base parameters.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  notebook_params?: Record<string, unknown>;
  /**
   * Arguments for Python script tasks, which replace those of the job. Only ASCII, at most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  python_params?: string[];
  /**
   * Arguments for spark-submit tasks, which replace those of the job. Only ASCII, at most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  spark_submit_params?: string[];
  /**
   * Keyword arguments for Python wheel tasks, by name.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  python_named_params?: Record<string, unknown>;
  /** Update options for pipeline tasks, such as a full refresh. */
  pipeline_params?: RunParametersPipelineParamsJson;
  /**
   * Parameters for SQL tasks, by name. Alert tasks have none.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  sql_params?: Record<string, unknown>;
  /**
   * Commands for dbt tasks, which replace those of the job.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  dbt_commands?: string[];
};
