// Written by `npm run json-types` from the fields of the class; change them there.
import type { PerformanceTarget } from '../../enums/performance-target';
import type { RunParametersPipelineParamsJson } from '../parameters/run-parameters-pipeline-params-json';

/** The JSON of a `RepairRun`: what `toDict()` gives and `fromDict` reads. */
export type RepairRunJson = {
  /** Values of job parameters, by name, which replace the defaults of the job. */
  job_parameters?: Record<string, string>;
  /**
   * Widget values for notebook tasks, by name, merged over the base parameters. At most 10,000 bytes as JSON. Not
   * allowed with `jar_params`. Default: the base parameters.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  notebook_params?: Record<string, string>;
  /**
   * Arguments for JAR tasks. At most 10,000 bytes as JSON. Not allowed with `notebook_params`. Default: empty.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  jar_params?: string[];
  /**
   * Arguments for Python script tasks, which replace those of the job. Only ASCII, at most 10,000 bytes as JSON.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  python_params?: string[];
  /**
   * Keyword arguments for Python wheel tasks, by name.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  python_named_params?: Record<string, string>;
  /**
   * Arguments for spark-submit tasks, which replace those of the job. Only ASCII, at most 10,000 bytes as JSON.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  spark_submit_params?: string[];
  /**
   * Parameters for SQL tasks, by name. Alert tasks have none.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  sql_params?: Record<string, string>;
  /**
   * Commands for dbt tasks, which replace those of the job.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  dbt_commands?: string[];
  /** What pipeline tasks refresh. */
  pipeline_params?: RunParametersPipelineParamsJson;
  /**
   * Performance mode of serverless tasks, which replaces that of the job. `COST_OPTIMIZED` needs a
   * `duration_target`.
   */
  performance_target?: `${PerformanceTarget}`;
  /**
   * Time within which a cost-optimized run aims to end: `4h`, `12h`, `24h`, `72h`, or `NO_FLEXIBILITY` for the
   * default without further savings. Required only if `performance_target` is `COST_OPTIMIZED`.
   */
  duration_target?: string;
  /** Id of the job run to repair, which must have ended. It is not the id of a task run. */
  run_id: number;
  /** Id of the latest repair. Required from the second repair of a run on. */
  latest_repair_id?: number;
  /** Keys of the tasks to run again. Not allowed with `rerun_all_failed_tasks`. */
  rerun_tasks?: string[];
  /** `true` to run all failed tasks again. Not allowed with `rerun_tasks`. */
  rerun_all_failed_tasks?: boolean;
  /** `true` to run also all tasks that depend on those that run again, even if they had succeeded. */
  rerun_dependent_tasks?: boolean;
};
