import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { RunParametersPipelineParams } from './run-parameters-pipeline-params';
import type { RunParametersJson } from './run-parameters-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Parameters that replaced those of the tasks for one run; found in `overriding_parameters` of a
 * run.
 */
export class RunParameters extends Model<RunParametersJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunParameters>;

  /**
   * Arguments for JAR tasks; at most 10,000 bytes as JSON. Not allowed with `notebook_params`.
   * Default: empty.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @ArrayField('jar_params', 'string', { example: null })
  jarParams?: string[];

  /**
   * Widget values for notebook tasks, by name, merged over the base parameters. At most 10,000
   * bytes as JSON. Not allowed with `jar_params`. Default: the base parameters.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @MapField('notebook_params', 'any', { example: { date: '2026-01-01', region: 'emea' } })
  notebookParams?: Record<string, unknown>;

  /**
   * Arguments for Python script tasks, which replace those of the job. Only ASCII, at most
   * 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @ArrayField('python_params', 'string', { example: null })
  pythonParams?: string[];

  /**
   * Arguments for spark-submit tasks, which replace those of the job. Only ASCII, at most 10,000
   * bytes as JSON.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @ArrayField('spark_submit_params', 'string', { example: null })
  sparkSubmitParams?: string[];

  /**
   * Keyword arguments for Python wheel tasks, by name.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @MapField('python_named_params', 'any', { example: null })
  pythonNamedParams?: Record<string, unknown>;

  /** Update options for pipeline tasks, such as a full refresh. */
  @ModelField('pipeline_params', () => RunParametersPipelineParams, { example: null })
  pipelineParams?: RunParametersPipelineParams;

  /**
   * Parameters for SQL tasks, by name. Alert tasks have none.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @MapField('sql_params', 'any', { example: null })
  sqlParams?: Record<string, unknown>;

  /**
   * Commands for dbt tasks, which replace those of the job.
   * @deprecated Read `job_parameters` of the run instead, if the job uses job parameters.
   */
  @ArrayField('dbt_commands', 'string', { example: null })
  dbtCommands?: string[];
}
