import { PerformanceTarget } from '../../enums/performance-target';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { ClusterInstance } from '../cluster/cluster-instance';
import { GitSource } from '../git/git-source';
import { JobEmailNotifications } from '../notification/job-email-notifications';
import { ResolvedValues } from '../resolved/resolved-values';
import { RunState } from '../run/run-state';
import { RunStatus } from '../run/run-status';
import { RunConditionTask } from './run-condition-task';
import { RunForEachTask } from './run-for-each-task';
import { TaskSettings } from './task-settings';

/**
 * The fields of a task run as the API sends them. {@link RunTask} adds what follows from them. The two are apart so that the
 * rules in `src/domain` can be about the fields without a circle of imports.
 */
export class RunTaskFields extends TaskSettings {
  /**
   * Id of the run of this task, to be used when its output is fetched; not the id of the job run
   * around it.
   */
  @IntegerField('run_id', { example: 2_112_892 })
  runId?: number;

  /**
   * Life cycle and result of the task run in the older form.
   * @deprecated Read `status` instead.
   */
  @ModelField('state', () => RunState)
  state?: RunState;

  /**
   * When the task run was started, in epoch ms; with a new cluster this is when its creation was
   * requested.
   */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /** Time in ms spent preparing the cluster; very short on an existing cluster. */
  @IntegerField('setup_duration', { example: 18000 })
  setupDuration?: number;

  /**
   * Time in ms spent executing the code of the task, until it succeeded, failed, timed out or
   * was canceled.
   */
  @IntegerField('execution_duration', { example: 225_000 })
  executionDuration?: number;

  /**
   * Time in ms spent shutting the cluster down and removing leftovers; with setup and execution
   * it adds up to the duration of the task run.
   */
  @IntegerField('cleanup_duration', { example: 7000 })
  cleanupDuration?: number;

  /** When the task run ended, in epoch ms; `0` = still running. */
  @IntegerField('end_time', { example: 1_767_225_850_000 })
  endTime?: number;

  /**
   * Number of this attempt at the task, counted from `0` for the first and raised by every retry
   * up to `max_retries`.
   */
  @IntegerField('attempt_number', { example: 0 })
  attemptNumber?: number;

  /**
   * Cluster the task executes on; for a new cluster, present only from the moment it has been
   * requested.
   */
  @ModelField('cluster_instance', () => ClusterInstance)
  clusterInstance?: ClusterInstance;

  /** Remote Git repository that the source of this task comes from. */
  @ModelField('git_source', () => GitSource, { oneOf: true, example: null })
  gitSource?: GitSource;

  /**
   * Set when the task compares two values, so that other tasks can depend on the outcome; needs
   * no cluster.
   */
  @ModelField('condition_task', () => RunConditionTask, { example: null })
  conditionTask?: RunConditionTask;

  /**
   * Performance mode that the serverless task run really used, which can differ from the
   * requested one.
   */
  @EnumField('effective_performance_target', PerformanceTarget)
  effectivePerformanceTarget?: PerformanceTarget;

  /** Id of the serverless compute that the task run really used. */
  @StringField('effective_serverless_compute_id', { example: '0923-164208-srvls731' })
  effectiveServerlessComputeId?: string;

  /**
   * Addresses that get mail when the task run starts, succeeds, fails and so on; none by
   * default.
   */
  @ModelField('email_notifications', () => JobEmailNotifications)
  emailNotifications?: JobEmailNotifications;

  /** Set when the task runs a nested task once for every input. */
  @ModelField('for_each_task', () => RunForEachTask, { example: null })
  forEachTask?: RunForEachTask;

  /** Time in ms that the task run waited in the queue. */
  @IntegerField('queue_duration', { example: null })
  queueDuration?: number;

  /**
   * Parameters of the task after references such as `{{job.parameters.day}}` were replaced by
   * real values.
   */
  @ModelField('resolved_values', () => ResolvedValues, { example: null })
  resolvedValues?: ResolvedValues;

  /**
   * Total time in ms from start to finish; meant for job runs, as a task run normally has setup,
   * execution and cleanup to add up.
   */
  @IntegerField('run_duration', { example: null })
  runDuration?: number;

  /** Address of the task run's page in the workspace. */
  @StringField('run_page_url', {
    example:
      'https://example.cloud.databricks.com/?o=1234567890123456#job/11223344556677/run/2112892',
  })
  runPageUrl?: string;

  /** Current status of the task run: its state, why it is queued if it is, and why it ended. */
  @ModelField('status', () => RunStatus)
  status?: RunStatus;
}
