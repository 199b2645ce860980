import { PerformanceTarget } from '../../enums/performance-target';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { RunTask } from '../task/run-task';
import { TriggerInfo } from '../trigger/trigger-info';
import { JobEnvironment } from '../environment/job-environment';
import { JobEnvironmentVariables } from '../environment/job-environment-variables';
import { JobParameter } from '../parameters/job-parameter';
import { RepairHistoryItem } from './repair-history-item';
import { RunStatus } from '../state/run-status';
import { BaseRunFields } from './base-run-fields';

/**
 * The fields of a run as the API sends them. {@link Run} adds what follows from them. The two are apart so that the rules in
 * `src/domain` can be about the fields, and `Run` about the rules, without a circle of imports.
 * Those that the Jobs API has had since 2.1 come first: fields are written in the order of their declaration.
 */
export class RunFields<Json extends object = Record<string, unknown>> extends BaseRunFields<Json> {
  /** Id of the deployment that produced the job. Set only for jobs deployed from a bundle. */
  @StringField('deployment_id', { example: '0c6f1d52-8a3e-4b7d-9e21-5f4a7c90b8d3' })
  deploymentId?: string;

  /** Description of the run. */
  @StringField('description', {
    example: 'Loads the orders of the day and rebuilds the sales tables.',
  })
  description?: string;

  /**
   * Time within which a cost-optimized run aims to end: `4h`, `12h`, `24h`, `72h`, or
   * `NO_FLEXIBILITY` for the default without further savings. Required only if the performance
   * target is `COST_OPTIMIZED`.
   */
  @StringField('duration_target', { example: '12h' })
  durationTarget?: string;

  /** Performance mode that the serverless run used. It can differ from the requested one. */
  @EnumField('effective_performance_target', PerformanceTarget)
  effectivePerformanceTarget?: PerformanceTarget;

  /** Id of the usage policy of the run. */
  @StringField('effective_usage_policy_id', { example: '7b1e4c2a-93d5-4f60-8c1b-2d6a0e9f3b75' })
  effectiveUsagePolicyId?: string;

  /**
   * Serverless environments of the job, which tasks refer to by `environment_key`. The SDKs document
   * this field but do not list it.
   */
  @ArrayField('environments', () => JobEnvironment)
  environments?: JobEnvironment[];

  /**
   * Named sets of environment variables, as the job defined them when the run started. A task
   * picks one by `environment_variables_key`.
   */
  @ArrayField('environment_variables', () => JobEnvironmentVariables)
  environmentVariables?: JobEnvironmentVariables[];

  /**
   * `true` if `tasks` or `job_clusters` has more entries than shown. Only in lists of runs
   * fetched with `expand_tasks`; fetch the single run to read the rest.
   */
  @BooleanField('has_more')
  hasMore?: boolean;

  /**
   * Iterations of a for-each task. Set only if this run is a for-each run; its for-each task is
   * in `tasks`.
   */
  @ArrayField('iterations', () => RunTask, { example: null })
  iterations?: RunTask[];

  /** Job parameters of the run, each with its default and the value that was used. */
  @ArrayField('job_parameters', () => JobParameter)
  jobParameters?: JobParameter[];

  /**
   * Id of the job run that this run belongs to: its own id for a job run, the parent's id for a
   * task run.
   */
  @IntegerField('job_run_id', { example: 455_644_833 })
  jobRunId?: number;

  /** Token for the next part of `tasks` and the other long arrays. Missing on the last part. */
  @StringField('next_page_token', { example: null })
  nextPageToken?: string;

  /** Time in ms that the run waited in the queue. */
  @IntegerField('queue_duration', { example: 0 })
  queueDuration?: number;

  /** The original run and its repairs, in order. Set only if the request asks for the history. */
  @ArrayField('repair_history', () => RepairHistoryItem)
  repairHistory?: RepairHistoryItem[];

  /** State of the run, why it is queued, and why it ended. */
  @ModelField('status', () => RunStatus)
  status?: RunStatus;

  /** More about the trigger, such as the run that started this one. */
  @ModelField('trigger_info', () => TriggerInfo)
  triggerInfo?: TriggerInfo;

  /**
   * Id of the version of the deployment `deployment_id` that produced the job. Set only for jobs
   * deployed from a bundle.
   */
  @StringField('version_id', { example: '12' })
  versionId?: string;
}
