// Written by `npm run json-types` from the fields of the class; change them there.
import type { PerformanceTarget } from '../../enums/performance-target';
import type { RunType } from '../../enums/run-type';
import type { TriggerType } from '../../enums/trigger-type';
import type { ClusterInstanceJson } from '../cluster/cluster-instance-json';
import type { ClusterSpecJson } from '../cluster/cluster-spec-json';
import type { JobClusterJson } from '../cluster/job-cluster-json';
import type { JobEnvironmentJson } from '../environment/job-environment-json';
import type { JobEnvironmentVariablesJson } from '../environment/job-environment-variables-json';
import type { GitSourceJson } from '../git/git-source-json';
import type { JobParameterJson } from '../parameters/job-parameter-json';
import type { RunParametersJson } from '../parameters/run-parameters-json';
import type { CronScheduleJson } from '../schedule/cron-schedule-json';
import type { RunStateJson } from '../state/run-state-json';
import type { RunStatusJson } from '../state/run-status-json';
import type { RunTaskJson } from '../task/run-task-json';
import type { TriggerInfoJson } from '../trigger/trigger-info-json';
import type { RepairHistoryItemJson } from './repair-history-item-json';

/** The JSON of a `Run`: what `toDict()` gives and `fromDict` reads. */
export type RunJson = {
  /** Id of the job that this run belongs to. */
  job_id?: number;
  /** Id of this run, unique across all jobs of the workspace. */
  run_id?: number;
  /**
   * Earlier a sequence number of the run within its job; now the same as `run_id`.
   * @deprecated Read `run_id` instead; both hold the same number.
   */
  number_in_job?: number;
  /** User name of the creator of the run. Missing if that user has been deleted. */
  creator_user_name?: string;
  /** `run_id` of the first attempt if this run is a retry, else the run's own `run_id`. */
  original_attempt_run_id?: number;
  /**
   * State of the run in the older form.
   * @deprecated Read `status` instead.
   */
  state?: RunStateJson;
  /** Cron schedule of the job. Set only if the scheduler started the run. */
  schedule?: CronScheduleJson;
  /**
   * Tasks of the run, at most 100 per response; `next_page_token` leads to the rest. Each task has its own
   * `run_id`, with which its output is fetched. Retries and repairs are entries of their own, with the same
   * `task_key`.
   */
  tasks?: RunTaskJson[];
  /**
   * Clusters that tasks share by `job_cluster_key`, at most 100 per response. Libraries are declared only on the
   * tasks.
   */
  job_clusters?: JobClusterJson[];
  /**
   * Cluster settings of the job as they were when a single-task run was created.
   * @deprecated Read `new_cluster`, `existing_cluster_id` or `job_cluster_key` on each entry of `tasks`, and
   * `job_clusters`, instead.
   */
  cluster_spec?: ClusterSpecJson;
  /** Cluster of the run. For a new cluster, set once the cluster has been requested. */
  cluster_instance?: ClusterInstanceJson;
  /**
   * Remote Git repository of the tasks' source files. Tasks use it by default, unless their `source` is
   * `WORKSPACE`.
   */
  git_source?: GitSourceJson;
  /**
   * Parameters of this run, by type of task, that replace those of the job.
   * @deprecated Read `job_parameters` instead, if the job uses job parameters.
   */
  overriding_parameters?: RunParametersJson;
  /**
   * Start of the run in epoch ms. For a new cluster this is when the cluster was requested, so the code starts
   * later. `0` = not started.
   */
  start_time?: number;
  /** Time in ms to set up the cluster, short for an existing one. `0` for multi-task runs: read it from each task. */
  setup_duration?: number;
  /**
   * Time in ms to run the code until it succeeded, failed, timed out or was canceled. `0` for multi-task runs:
   * read it from each task.
   */
  execution_duration?: number;
  /** Time in ms to shut the cluster down and clean up. `0` for multi-task runs: read it from each task. */
  cleanup_duration?: number;
  /** End of the run in epoch ms; `0` = still running. */
  end_time?: number;
  /**
   * Time in ms of the run and all of its repairs. Set for multi-task runs; for a single task add up setup,
   * execution and cleanup.
   */
  run_duration?: number;
  /** What started the run, such as a schedule, a request or a file arrival. */
  trigger?: `${TriggerType}`;
  /** Display name of the run, at most 4096 bytes in UTF-8. Default: `Untitled`. */
  run_name?: string;
  /** URL of the run's page in the workspace. */
  run_page_url?: string;
  /** How the run was created: as a run of a job, from a notebook, or as a one-time run. */
  run_type?: `${RunType}`;
  /**
   * Number of this attempt; the first is `0`. The last retry has at most the number `max_retries`, and there are
   * retries only until one succeeds.
   */
  attempt_number?: number;
  /** Id of the deployment that produced the job. Set only for jobs deployed from a bundle. */
  deployment_id?: string;
  /** Description of the run. */
  description?: string;
  /**
   * Time within which a cost-optimized run aims to end: `4h`, `12h`, `24h`, `72h`, or `NO_FLEXIBILITY` for the
   * default without further savings. Required only if the performance target is `COST_OPTIMIZED`.
   */
  duration_target?: string;
  /** Performance mode that the serverless run used. It can differ from the requested one. */
  effective_performance_target?: `${PerformanceTarget}`;
  /** Id of the usage policy of the run. */
  effective_usage_policy_id?: string;
  /**
   * Serverless environments of the job, which tasks refer to by `environment_key`. The SDKs document this field
   * but do not list it.
   */
  environments?: JobEnvironmentJson[];
  /**
   * Named sets of environment variables, as the job defined them when the run started. A task picks one by
   * `environment_variables_key`.
   */
  environment_variables?: JobEnvironmentVariablesJson[];
  /**
   * `true` if `tasks` or `job_clusters` has more entries than shown. Only in lists of runs fetched with
   * `expand_tasks`; fetch the single run to read the rest.
   */
  has_more?: boolean;
  /** Iterations of a for-each task. Set only if this run is a for-each run; its for-each task is in `tasks`. */
  iterations?: RunTaskJson[];
  /** Job parameters of the run, each with its default and the value that was used. */
  job_parameters?: JobParameterJson[];
  /** Id of the job run that this run belongs to: its own id for a job run, the parent's id for a task run. */
  job_run_id?: number;
  /** Token for the next part of `tasks` and the other long arrays. Missing on the last part. */
  next_page_token?: string;
  /** Time in ms that the run waited in the queue. */
  queue_duration?: number;
  /** The original run and its repairs, in order. Set only if the request asks for the history. */
  repair_history?: RepairHistoryItemJson[];
  /** State of the run, why it is queued, and why it ended. */
  status?: RunStatusJson;
  /** More about the trigger, such as the run that started this one. */
  trigger_info?: TriggerInfoJson;
  /**
   * Id of the version of the deployment `deployment_id` that produced the job. Set only for jobs deployed from a
   * bundle.
   */
  version_id?: string;
};
