import { PerformanceTarget } from '../../enums/performance-target';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { ClusterInstance } from '../cluster/cluster-instance';
import { GitSource } from '../git/git-source';
import { JobEmailNotifications } from '../notification/job-email-notifications';
import { ResolvedValues } from '../resolved/resolved-values';
import { RunState } from '../state/run-state';
import { RunStatus } from '../state/run-status';
import { RunConditionTask } from './run-condition-task';
import { RunForEachTask } from './run-for-each-task';
import { TaskSettings } from './task-settings';
import type { TaskSettingsJson } from './task-settings-json';

/**
 * The fields of a task run as the API sends them. {@link RunTask} adds what follows from them. The two are apart so that the
 * rules in `src/domain` can be about the fields without a circle of imports.
 */
export class RunTaskFields<
  Json extends TaskSettingsJson = TaskSettingsJson,
> extends TaskSettings<Json> {
  /** Id of this task run, with which its output is fetched. It is not the id of the job run. */
  @IntegerField('run_id', { example: 2_112_892 })
  runId?: number;

  /**
   * Key of the entry in the run's `job_clusters` that the task runs on. The alternative to
   * `existing_cluster_id` and `new_cluster`.
   */
  @StringField('job_cluster_key', { example: 'shared_etl_cluster' })
  jobClusterKey?: string;

  /**
   * State of the task run in the older form.
   * @deprecated Read `status` instead.
   */
  @ModelField('state', () => RunState)
  state?: RunState;

  /**
   * Start of the task run in epoch ms. For a new cluster this is when the cluster was requested.
   * `0` = not started.
   */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /** Time in ms to set up the cluster, short for an existing one. */
  @IntegerField('setup_duration', { example: 18000 })
  setupDuration?: number;

  /** Time in ms to run the code until it succeeded, failed, timed out or was canceled. */
  @IntegerField('execution_duration', { example: 225_000 })
  executionDuration?: number;

  /**
   * Time in ms to shut the cluster down and clean up. Setup, execution and cleanup add up to the
   * duration of the task run.
   */
  @IntegerField('cleanup_duration', { example: 7000 })
  cleanupDuration?: number;

  /** End of the task run in epoch ms; `0` = still running. */
  @IntegerField('end_time', { example: 1_767_225_850_000 })
  endTime?: number;

  /**
   * Number of this attempt at the task; the first is `0`. Each retry raises it, up to
   * `max_retries`.
   */
  @IntegerField('attempt_number', { example: 0 })
  attemptNumber?: number;

  /** Cluster of the task. For a new cluster, set once the cluster has been requested. */
  @ModelField('cluster_instance', () => ClusterInstance)
  clusterInstance?: ClusterInstance;

  /**
   * Remote Git repository of the task's source files. The task uses it by default, unless its
   * `source` is `WORKSPACE`.
   */
  @ModelField('git_source', () => GitSource, { oneOf: true, example: null })
  gitSource?: GitSource;

  /**
   * Set if the task compares two values, so that other tasks can depend on the outcome. It needs
   * no cluster.
   */
  @ModelField('condition_task', () => RunConditionTask, { example: null })
  conditionTask?: RunConditionTask;

  /** Performance mode that the serverless task run used. It can differ from the requested one. */
  @EnumField('effective_performance_target', PerformanceTarget)
  effectivePerformanceTarget?: PerformanceTarget;

  /**
   * Id of the serverless compute that the task run used. SDK releases up to 0.152 list this
   * field.
   */
  @StringField('effective_serverless_compute_id', { example: '0923-164208-srvls731' })
  effectiveServerlessComputeId?: string;

  /**
   * Email addresses that are notified when the task run starts, succeeds, fails and so on.
   * Default: none.
   */
  @ModelField('email_notifications', () => JobEmailNotifications)
  emailNotifications?: JobEmailNotifications;

  /** Set if the task runs a nested task once for each item. */
  @ModelField('for_each_task', () => RunForEachTask, { example: null })
  forEachTask?: RunForEachTask;

  /** Time in ms that the task run waited in the queue. */
  @IntegerField('queue_duration', { example: null })
  queueDuration?: number;

  /** Parameters of the task after references such as `{{job.parameters.day}}` were resolved. */
  @ModelField('resolved_values', () => ResolvedValues, { example: null })
  resolvedValues?: ResolvedValues;

  /**
   * Time in ms of the run and all of its repairs. It is meant for job runs; for a task run add
   * up setup, execution and cleanup.
   */
  @IntegerField('run_duration', { example: null })
  runDuration?: number;

  /** URL of the task run's page in the workspace. */
  @StringField('run_page_url', {
    example:
      'https://example.cloud.databricks.com/?o=1234567890123456#job/11223344556677/run/2112892',
  })
  runPageUrl?: string;

  /** State of the task run, why it is queued, and why it ended. */
  @ModelField('status', () => RunStatus)
  status?: RunStatus;
}
