// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunParametersPipelineParamsJson } from '../parameters/run-parameters-pipeline-params-json';

/** The JSON of a `RunJobTask`: what `toDict()` gives and `fromDict` reads. */
export type RunJobTaskJson = {
  /** Id of the job to start. */
  job_id: number;
  /**
   * dbt commands for the dbt tasks of the started job, in order.
   * @deprecated Read `job_parameters` instead.
   */
  dbt_commands?: string[];
  /**
   * Arguments for the JAR tasks of the started job; at most 10,000 bytes as JSON. Not allowed with
   * `notebook_params`. Default: empty.
   * @deprecated Read `job_parameters` instead.
   */
  jar_params?: string[];
  /** Job parameters for the started run, by name. */
  job_parameters?: Record<string, string>;
  /**
   * Widget values for the notebook tasks of the started job, by name; at most 10,000 bytes as JSON. Not allowed
   * with `jar_params`. Default: the base parameters of the job.
   * @deprecated Read `job_parameters` instead.
   */
  notebook_params?: Record<string, string>;
  /** Update options for the pipeline tasks of the started job, such as a full refresh. */
  pipeline_params?: RunParametersPipelineParamsJson;
  /**
   * Keyword arguments for the started job's Python wheel tasks.
   * @deprecated Read `job_parameters` instead.
   */
  python_named_params?: Record<string, string>;
  /**
   * Command-line arguments for the started job's Python tasks; ASCII only, at most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` instead.
   */
  python_params?: string[];
  /**
   * Arguments of spark-submit for the started job's spark-submit tasks; ASCII only, at most 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` instead.
   */
  spark_submit_params?: string[];
  /**
   * Query parameters for the started job's SQL tasks, by name.
   * @deprecated Read `job_parameters` instead.
   */
  sql_params?: Record<string, string>;
};
