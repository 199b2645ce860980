import {
  durationOfRun,
  durationsOfRun,
  endedAt,
  startedAt,
  type Duration,
  type Durations,
  type Instant,
} from '../../domain/durations/durations';
import {
  failureMessageOf,
  failureSourceOf,
  type FailureSource,
} from '../../domain/lifecycle/failure';
import { mergePages, type MergedRun } from '../../domain/merge-pages';
import { isSuccessful, outcomeOf, type Outcome } from '../../domain/lifecycle/outcome';
import { RetryChain } from '../../domain/retry-chain/retry-chain';
import { isRetry } from '../../domain/retry-chain/identity';
import { isActive, isTerminal } from '../../domain/lifecycle/lifecycle';
import {
  attemptsOf,
  failedTasks,
  latestRepairId,
  latestTasks,
  recoveredTasks,
} from '../../domain/attempts/task-attempts';
import { TaskGraph } from '../../domain/task-graph/task-graph';
import { PerformanceTarget } from '../../enums/performance-target';
import { RunType } from '../../enums/run-type';
import { TriggerType } from '../../enums/trigger-type';
import { ArrayField } from '../../schema/decorators/array-field';
import { Derived } from '../../schema/class-tools/computed';
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
import { JobEnvironment } from '../environment/job-environment';
import { JobEnvironmentVariables } from './job-environment-variables';
import { JobParameter } from './job-parameter';
import { RepairHistoryItem } from './repair-history-item';
import { RunParameters } from './run-parameters';
import { RunState } from './run-state';
import { RunStatus } from './run-status';

/**
 * One run of a job or a one-time submitted run: what was started, by what, with which settings,
 * how long it took and how it stands. The work itself is listed in `tasks`, one entry per task.
 */
export class Run extends Model {
  /** Id of the job that this run belongs to. */
  @IntegerField('job_id', { example: 11_223_344_556_677 })
  jobId?: number;

  /** Id of this run, unique across all jobs of the workspace. */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;

  /**
   * Earlier a sequence number of the run within its job; now the same as `run_id`.
   * @deprecated Read `run_id` instead; both hold the same number.
   */
  @IntegerField('number_in_job', { example: null })
  numberInJob?: number;

  /** User name of the creator of the run. Missing if that user has been deleted. */
  @StringField('creator_user_name', { example: 'data-team@example.com' })
  creatorUserName?: string;

  /** `run_id` of the first attempt if this run is a retry, else the run's own `run_id`. */
  @IntegerField('original_attempt_run_id', { example: 455_644_833 })
  originalAttemptRunId?: number;

  /**
   * State of the run in the older form.
   * @deprecated Read `status` instead.
   */
  @ModelField('state', () => RunState)
  state?: RunState;

  /** Cron schedule of the job. Set only if the scheduler started the run. */
  @ModelField('schedule', () => CronSchedule)
  schedule?: CronSchedule;

  /**
   * Tasks of the run, at most 100 per response; `next_page_token` leads to the rest. Each task
   * has its own `run_id`, with which its output is fetched. Retries and repairs are entries of
   * their own, with the same `task_key`.
   */
  @ArrayField('tasks', () => RunTask)
  tasks?: RunTask[];

  /**
   * Clusters that tasks share by `job_cluster_key`, at most 100 per response. Libraries are
   * declared only on the tasks.
   */
  @ArrayField('job_clusters', () => JobCluster)
  jobClusters?: JobCluster[];

  /**
   * Cluster settings of the job as they were when a single-task run was created.
   * @deprecated Read `new_cluster`, `existing_cluster_id` or `job_cluster_key` on each entry of
   * `tasks`, and `job_clusters`, instead.
   */
  @ModelField('cluster_spec', () => ClusterSpec, { example: null })
  clusterSpec?: ClusterSpec;

  /** Cluster of the run. For a new cluster, set once the cluster has been requested. */
  @ModelField('cluster_instance', () => ClusterInstance)
  clusterInstance?: ClusterInstance;

  /**
   * Remote Git repository of the tasks' source files. Tasks use it by default, unless their
   * `source` is `WORKSPACE`.
   */
  @ModelField('git_source', () => GitSource, { oneOf: true })
  gitSource?: GitSource;

  /**
   * Parameters of this run, by type of task, that replace those of the job.
   * @deprecated Read `job_parameters` instead, if the job uses job parameters.
   */
  @ModelField('overriding_parameters', () => RunParameters, { example: null })
  overridingParameters?: RunParameters;

  /**
   * Start of the run in epoch ms. For a new cluster this is when the cluster was requested, so
   * the code starts later. `0` = not started.
   */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /**
   * Time in ms to set up the cluster, short for an existing one. `0` for multi-task runs: read
   * it from each task.
   */
  @IntegerField('setup_duration', { example: 0 })
  setupDuration?: number;

  /**
   * Time in ms to run the code until it succeeded, failed, timed out or was canceled. `0` for
   * multi-task runs: read it from each task.
   */
  @IntegerField('execution_duration', { example: 0 })
  executionDuration?: number;

  /**
   * Time in ms to shut the cluster down and clean up. `0` for multi-task runs: read it from each
   * task.
   */
  @IntegerField('cleanup_duration', { example: 0 })
  cleanupDuration?: number;

  /** End of the run in epoch ms; `0` = still running. */
  @IntegerField('end_time', { example: 1_767_225_850_000 })
  endTime?: number;

  /**
   * Time in ms of the run and all of its repairs. Set for multi-task runs; for a single task add
   * up setup, execution and cleanup.
   */
  @IntegerField('run_duration', { example: 250_000 })
  runDuration?: number;

  /** What started the run, such as a schedule, a request or a file arrival. */
  @EnumField('trigger', TriggerType)
  trigger?: TriggerType;

  /** Display name of the run, at most 4096 bytes in UTF-8. Default: `Untitled`. */
  @StringField('run_name', { default: 'Untitled', example: 'Nightly sales report' })
  runName?: string;

  /** URL of the run's page in the workspace. */
  @StringField('run_page_url', {
    example:
      'https://example.cloud.databricks.com/?o=1234567890123456#job/11223344556677/run/455644833',
  })
  runPageUrl?: string;

  /** How the run was created: as a run of a job, from a notebook, or as a one-time run. */
  @EnumField('run_type', RunType)
  runType?: RunType;

  /**
   * Number of this attempt; the first is `0`. The last retry has at most the number
   * `max_retries`, and there are retries only until one succeeds.
   */
  @IntegerField('attempt_number', { example: 0 })
  attemptNumber?: number;

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

  /** True while the run is not over; false where nothing is known about it. */
  @Derived()
  get isActive(): boolean {
    return isActive(this);
  }

  /** True where the run is over; false where nothing is known about it. */
  @Derived()
  get isTerminal(): boolean {
    return isTerminal(this);
  }

  /** True where the run ended with success; a partial success is none. */
  @Derived()
  get isSuccessful(): boolean {
    return isSuccessful(this);
  }

  /** How the run ended; undefined while it is active and where nothing says it. */
  @Derived()
  get outcome(): Outcome | undefined {
    return outcomeOf(this);
  }

  /** What says most about why the run did not succeed; undefined while it is active and where it succeeded. */
  @Derived()
  get failureMessage(): string | undefined {
    return failureMessageOf(this);
  }

  /** Whose fault it is that the run did not succeed, where the server says so. */
  @Derived()
  get failureSource(): FailureSource | undefined {
    return failureSourceOf(this);
  }

  /** When the run started; undefined where it has not. */
  @Derived()
  get startedAt(): Date | undefined {
    return startedAt(this);
  }

  /** When the run ended; undefined where it has not. */
  @Derived()
  get endedAt(): Date | undefined {
    return endedAt(this);
  }

  /**
   * How long the run took, or has taken so far, in ms, with what that was computed from; undefined where it is not
   * known.
   * @param now - the clock for runs that are active; Date.now() without it.
   */
  duration(now?: Instant): Duration | undefined {
    return durationOfRun(this, now);
  }

  /**
   * Every time that is known of the run: queue, setup, execution, cleanup, total and wall, in ms.
   * @param now - the clock for runs that are active; Date.now() without it.
   */
  durations(now?: Instant): Durations {
    return durationsOfRun(this, now);
  }

  /** True where the run is another attempt at an earlier run. */
  @Derived()
  get isRetry(): boolean {
    return isRetry(this);
  }

  /** The id of the repair that started last; undefined where the run was not repaired or has no `repair_history`. */
  @Derived()
  get latestRepairId(): number | undefined {
    return latestRepairId(this.repairHistory);
  }

  /**
   * The run with its retries and the attempts before it.
   * @param runs - where to look for them, in any order; this run need not be among them.
   */
  retryChain(runs: Iterable<Run>): RetryChain {
    return RetryChain.of(this, runs);
  }

  /**
   * The attempts at one task, the latest last.
   * @param taskKey - the key of the task; undefined for the entries without one, which count as one task.
   */
  attemptsOf(taskKey: string | undefined): readonly RunTask[] {
    return attemptsOf(this.tasks, taskKey);
  }

  /** The latest attempt at every task. */
  latestTasks(): readonly RunTask[] {
    return latestTasks(this.tasks);
  }

  /** The latest attempts that succeeded after an earlier attempt at the same task had failed or timed out. */
  recoveredTasks(): readonly RunTask[] {
    return recoveredTasks(this.tasks);
  }

  /** The latest attempts that failed or timed out. */
  failedTasks(): readonly RunTask[] {
    return failedTasks(this.tasks);
  }

  /**
   * What depends on what, over the latest attempt at every task: order, critical path, root failures.
   * @param now - the clock for tasks that are active; Date.now() without it.
   */
  taskGraph(now?: Instant): TaskGraph {
    return new TaskGraph(this.tasks, now);
  }

  /**
   * Puts the pages of one run together, which runs/get of API 2.2 gives of a run with more than 100 tasks.
   * @param pages - the pages in the order in which they were fetched.
   * @returns the run and whether it is complete.
   * @throws ModelUsageError where there is no page, or where the pages are of several runs.
   */
  static merge(pages: Iterable<Run>): MergedRun {
    return mergePages(pages);
  }
}
