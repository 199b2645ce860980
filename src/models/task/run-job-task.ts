import { ArrayField } from '../../schema/decorators/array-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { RunParametersPipelineParams } from '../parameters/run-parameters-pipeline-params';
import type { RunJobTaskJson } from './run-job-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that starts another job and waits for it, with its parameters. */
export class RunJobTask extends Model<RunJobTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunJobTask>;

  /** Id of the job to start. */
  @IntegerField('job_id', { required: true, example: 11_223_344_556_677 })
  jobId!: number;

  /**
   * dbt commands for the dbt tasks of the started job, in order.
   * @deprecated Read `job_parameters` instead.
   */
  @ArrayField('dbt_commands', 'string', { example: null })
  dbtCommands?: string[];

  /**
   * Arguments for the JAR tasks of the started job; at most 10,000 bytes as JSON. Not allowed
   * with `notebook_params`. Default: empty.
   * @deprecated Read `job_parameters` instead.
   */
  @ArrayField('jar_params', 'string', { example: null })
  jarParams?: string[];

  /** Job parameters for the started run, by name. */
  @MapField('job_parameters', 'string', { example: { date: '2026-01-01' } })
  jobParameters?: Record<string, string>;

  /**
   * Widget values for the notebook tasks of the started job, by name; at most 10,000 bytes as
   * JSON. Not allowed with `jar_params`. Default: the base parameters of the job.
   * @deprecated Read `job_parameters` instead.
   */
  @MapField('notebook_params', 'string', { example: null })
  notebookParams?: Record<string, string>;

  /** Update options for the pipeline tasks of the started job, such as a full refresh. */
  @ModelField('pipeline_params', () => RunParametersPipelineParams, { example: null })
  pipelineParams?: RunParametersPipelineParams;

  /**
   * Keyword arguments for the started job's Python wheel tasks.
   * @deprecated Read `job_parameters` instead.
   */
  @MapField('python_named_params', 'string', { example: null })
  pythonNamedParams?: Record<string, string>;

  /**
   * Command-line arguments for the started job's Python tasks; ASCII only, at most 10,000 bytes
   * as JSON.
   * @deprecated Read `job_parameters` instead.
   */
  @ArrayField('python_params', 'string', { example: null })
  pythonParams?: string[];

  /**
   * Arguments of spark-submit for the started job's spark-submit tasks; ASCII only, at most
   * 10,000 bytes as JSON.
   * @deprecated Read `job_parameters` instead.
   */
  @ArrayField('spark_submit_params', 'string', { example: null })
  sparkSubmitParams?: string[];

  /**
   * Query parameters for the started job's SQL tasks, by name.
   * @deprecated Read `job_parameters` instead.
   */
  @MapField('sql_params', 'string', { example: null })
  sqlParams?: Record<string, string>;
}
