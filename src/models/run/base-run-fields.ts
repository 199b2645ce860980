import { RunType } from '../../enums/run-type';
import { TriggerType } from '../../enums/trigger-type';
import { ArrayField } from '../../schema/decorators/array-field';
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
import { RunParameters } from '../parameters/run-parameters';
import { RunState } from '../state/run-state';

/** Fields of a run that the Jobs API has had since 2.1. */
export abstract class BaseRunFields<
  Json extends object = Record<string, unknown>,
> extends Model<Json> {
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
}
