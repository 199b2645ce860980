import { PerformanceTarget } from '../../enums/performance-target';
import { RunType } from '../../enums/run-type';
import { TriggerType } from '../../enums/trigger-type';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { ClusterInstance } from '../cluster/cluster-instance';
import { ClusterSpec } from '../cluster/cluster-spec';
import { JobCluster } from '../cluster/job-cluster';
import { GitSource } from '../git/git-source';
import { Model } from '../../model/model';
import { CronSchedule } from '../schedule/cron-schedule';
import { RunTask } from '../task/run-task';
import { TriggerInfo } from '../trigger/trigger-info';
import { JobEnvironmentVariables } from './job-environment-variables';
import { JobParameter } from './job-parameter';
import { RepairHistoryItem } from './repair-history-item';
import { RunParameters } from './run-parameters';
import { RunState } from './run-state';
import { RunStatus } from './run-status';

/**
 * The fields of a run as the API sends them. {@link Run} adds what follows from them. The two are apart so that the rules in
 * `src/domain` can be about the fields, and `Run` about the rules, without a circle of imports. This file is longer
 * than others because the order of the fields is the order in which a run is written.
 */
export class RunFields extends Model {
  /** Id of the job that this run belongs to. */
  @IntegerField('job_id', { example: 11_223_344_556_677 })
  jobId?: number;

  /**
   * Id of this run, unique over the runs of all jobs; the key for every further call about the
   * run.
   */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;

  /**
   * Former running number of the run within its job; now merely repeats `run_id`.
   * @deprecated Read `run_id` instead; both hold the same number.
   */
  @IntegerField('number_in_job', { example: null })
  numberInJob?: number;

  /** User name of whoever created the run; missing once that user has been deleted. */
  @StringField('creator_user_name', { example: 'data-team@example.com' })
  creatorUserName?: string;

  /**
   * `run_id` of the first attempt when this run is a retry; equal to `run_id` when the run is
   * itself the first attempt.
   */
  @IntegerField('original_attempt_run_id', { example: 455_644_833 })
  originalAttemptRunId?: number;

  /**
   * Life cycle and result of the run in the older form.
   * @deprecated Read `status` instead.
   */
  @ModelField('state', () => RunState)
  state?: RunState;

  /** Cron schedule that started the run; set only when the scheduler triggered it. */
  @ModelField('schedule', () => CronSchedule)
  schedule?: CronSchedule;

  /**
   * Tasks of the run, at most 100 per response; each has its own `run_id`, the one to fetch its
   * output with. Longer lists go on at `next_page_token`.
   */
  @ArrayField('tasks', () => RunTask, { maxItems: 1000 })
  tasks?: RunTask[];

  /**
   * Clusters that the tasks share through `job_cluster_key`, at most 100 per response; libraries
   * are declared on the tasks, never here.
   */
  @ArrayField('job_clusters', () => JobCluster, { maxItems: 1000 })
  jobClusters?: JobCluster[];

  /**
   * Cluster settings of the job as they were when a single-task run was created.
   * @deprecated Read `new_cluster`, `existing_cluster_id` or `job_cluster_key` on each entry of
   * `tasks`, and `job_clusters`, instead.
   */
  @ModelField('cluster_spec', () => ClusterSpec, { example: null })
  clusterSpec?: ClusterSpec;

  /**
   * Cluster the run executes on; for a new cluster, present only from the moment it has been
   * requested.
   */
  @ModelField('cluster_instance', () => ClusterInstance)
  clusterInstance?: ClusterInstance;

  /**
   * Remote Git repository that tasks take their source files from unless a task says
   * `WORKSPACE`.
   */
  @ModelField('git_source', () => GitSource, { oneOf: true })
  gitSource?: GitSource;

  /**
   * Parameters given for this run alone, by task type, in place of the ones stored in the job.
   * @deprecated Read `job_parameters` instead where the job uses job parameters.
   */
  @ModelField('overriding_parameters', () => RunParameters, { example: null })
  overridingParameters?: RunParameters;

  /**
   * When the run was started, in epoch ms; on a new cluster this is when its creation was
   * requested, so the code itself may begin later.
   */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /**
   * Time in ms spent preparing the cluster, short on an existing one; `0` for multi-task runs,
   * which carry it on each task.
   */
  @IntegerField('setup_duration', { example: 0 })
  setupDuration?: number;

  /**
   * Time in ms spent executing the code until it ended in whatever way; `0` for multi-task runs,
   * which carry it on each task.
   */
  @IntegerField('execution_duration', { example: 0 })
  executionDuration?: number;

  /**
   * Time in ms spent shutting the cluster down and removing leftovers; `0` for multi-task runs,
   * which carry it on each task.
   */
  @IntegerField('cleanup_duration', { example: 0 })
  cleanupDuration?: number;

  /** When the run ended, in epoch ms; `0` = still running. */
  @IntegerField('end_time', { example: 1_767_225_850_000 })
  endTime?: number;

  /**
   * Time in ms from start to finish of the whole multi-task run, repairs included; for a single
   * task add up setup, execution and cleanup instead.
   */
  @IntegerField('run_duration', { example: 250_000 })
  runDuration?: number;

  /** What started the run, for example a schedule, a manual call or the arrival of a file. */
  @EnumField('trigger', TriggerType)
  trigger?: TriggerType;

  /** Display name of the run, up to 4096 bytes in UTF-8; `Untitled` when none was given. */
  @StringField('run_name', { default: 'Untitled', example: 'Nightly sales report' })
  runName?: string;

  /** Address of the run's page in the workspace. */
  @StringField('run_page_url', {
    example:
      'https://example.cloud.databricks.com/?o=1234567890123456#job/11223344556677/run/455644833',
  })
  runPageUrl?: string;

  /**
   * How the run came about: as a run of a job, from a notebook workflow, or as a one-time
   * submit.
   */
  @EnumField('run_type', RunType)
  runType?: RunType;

  /**
   * Number of this attempt, counted from `0` for the first; retries raise it, up to the
   * `max_retries` of the job.
   */
  @IntegerField('attempt_number', { example: 0 })
  attemptNumber?: number;

  /**
   * Id of the deployment that had produced the job when the run was created; set only for jobs
   * deployed from a bundle.
   */
  @StringField('deployment_id', { example: '0c6f1d52-8a3e-4b7d-9e21-5f4a7c90b8d3' })
  deploymentId?: string;

  /** Free text describing the run. */
  @StringField('description', {
    example: 'Loads the orders of the day and rebuilds the sales tables.',
  })
  description?: string;

  /**
   * Performance mode that a serverless run really used; it can differ from the requested one
   * when the kind of job does not support that.
   */
  @EnumField('effective_performance_target', PerformanceTarget)
  effectivePerformanceTarget?: PerformanceTarget;

  /** Id of the usage policy that the cost of this run is charged under. */
  @StringField('effective_usage_policy_id', { example: '7b1e4c2a-93d5-4f60-8c1b-2d6a0e9f3b75' })
  effectiveUsagePolicyId?: string;

  /**
   * Named sets of environment variables as the job defined them at launch, with secrets and
   * files left unresolved; a task picks one by `environment_variables_key`.
   */
  @ArrayField('environment_variables', () => JobEnvironmentVariables)
  environmentVariables?: JobEnvironmentVariables[];

  /**
   * `true` when `tasks` or `job_clusters` were cut short in a list of runs fetched with
   * `expand_tasks`; fetch the single run to read the rest.
   */
  @BooleanField('has_more')
  hasMore?: boolean;

  /**
   * Runs of the nested task when this run is a for-each run; the for-each task itself stands in
   * `tasks`.
   */
  @ArrayField('iterations', () => RunTask, { example: null })
  iterations?: RunTask[];

  /** Job parameters of the run, each with its default and the value that was used. */
  @ArrayField('job_parameters', () => JobParameter)
  jobParameters?: JobParameter[];

  /**
   * Id of the job run that this run is part of: its own id for a job run, the parent's id for
   * the run of one task.
   */
  @IntegerField('job_run_id', { example: 455_644_833 })
  jobRunId?: number;

  /**
   * Token to ask for the next part of `tasks` and the other long arrays; absent on the last
   * part.
   */
  @StringField('next_page_token', { example: null })
  nextPageToken?: string;

  /** Time in ms that the run waited in the queue before it could start. */
  @IntegerField('queue_duration', { example: 0 })
  queueDuration?: number;

  /**
   * The original run and every repair of it, in order; filled in when the history is asked for.
   */
  @ArrayField('repair_history', () => RepairHistoryItem)
  repairHistory?: RepairHistoryItem[];

  /** Current status of the run: its state, why it is queued if it is, and why it ended. */
  @ModelField('status', () => RunStatus)
  status?: RunStatus;

  /** Further facts about the trigger, such as the run that started this one. */
  @ModelField('trigger_info', () => TriggerInfo)
  triggerInfo?: TriggerInfo;

  /**
   * Id of the version, within the deployment named by `deployment_id`, that goes with the run.
   */
  @StringField('version_id', { example: '12' })
  versionId?: string;
}
