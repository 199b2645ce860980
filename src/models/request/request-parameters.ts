import { PerformanceTarget } from '../../enums/performance-target';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { RunParametersPipelineParams } from '../parameters/run-parameters-pipeline-params';
import { Excludes } from './rules/excludes';
import { FitsJsonBytes } from './rules/fits-json-bytes';
import { HasDurationTarget } from './rules/has-duration-target';
import { IsAsciiOnly } from './rules/is-ascii-only';
import { IsDurationTarget } from './rules/is-duration-target';

/**
 * Parameters of a run, as jobs/run-now and runs/repair take them. They replace those of the job
 * for this run alone.
 */
export abstract class RequestParameters<
  Json extends object = Record<string, unknown>,
> extends Model<Json> {
  /** Values of job parameters, by name, which replace the defaults of the job. */
  @MapField('job_parameters', 'string', { example: { date: '2026-01-02' } })
  jobParameters?: Record<string, string>;

  /**
   * Widget values for notebook tasks, by name, merged over the base parameters. At most 10,000
   * bytes as JSON. Not allowed with `jar_params`. Default: the base parameters.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @FitsJsonBytes('notebook_params')
  @MapField('notebook_params', 'string', { example: null })
  notebookParams?: Record<string, string>;

  /**
   * Arguments for JAR tasks. At most 10,000 bytes as JSON. Not allowed with `notebook_params`.
   * Default: empty.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @FitsJsonBytes('jar_params')
  @Excludes('jar_params', { property: 'notebookParams', wire: 'notebook_params' })
  @ArrayField('jar_params', 'string', { example: null })
  jarParams?: string[];

  /**
   * Arguments for Python script tasks, which replace those of the job. Only ASCII, at most 10,000
   * bytes as JSON.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @FitsJsonBytes('python_params')
  @IsAsciiOnly('python_params')
  @ArrayField('python_params', 'string', { example: null })
  pythonParams?: string[];

  /**
   * Keyword arguments for Python wheel tasks, by name.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @MapField('python_named_params', 'string', { example: null })
  pythonNamedParams?: Record<string, string>;

  /**
   * Arguments for spark-submit tasks, which replace those of the job. Only ASCII, at most 10,000
   * bytes as JSON.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @FitsJsonBytes('spark_submit_params')
  @IsAsciiOnly('spark_submit_params')
  @ArrayField('spark_submit_params', 'string', { example: null })
  sparkSubmitParams?: string[];

  /**
   * Parameters for SQL tasks, by name. Alert tasks have none.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @MapField('sql_params', 'string', { example: null })
  sqlParams?: Record<string, string>;

  /**
   * Commands for dbt tasks, which replace those of the job.
   * @deprecated Send `job_parameters` instead, if the job uses job parameters.
   */
  @ArrayField('dbt_commands', 'string', { example: null })
  dbtCommands?: string[];

  /** What pipeline tasks refresh. */
  @ModelField('pipeline_params', () => RunParametersPipelineParams, { example: null })
  pipelineParams?: RunParametersPipelineParams;

  /**
   * Performance mode of serverless tasks, which replaces that of the job. `COST_OPTIMIZED` needs
   * a `duration_target`.
   */
  @HasDurationTarget('performance_target')
  @EnumField('performance_target', PerformanceTarget, { example: 'PERFORMANCE_OPTIMIZED' })
  performanceTarget?: PerformanceTarget;

  /**
   * Time within which a cost-optimized run aims to end: `4h`, `12h`, `24h`, `72h`, or
   * `NO_FLEXIBILITY` for the default without further savings. Required only if
   * `performance_target` is `COST_OPTIMIZED`.
   */
  @IsDurationTarget('duration_target')
  @StringField('duration_target', { example: null })
  durationTarget?: string;
}
