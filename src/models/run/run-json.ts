// Written by `npm run json-types` from the fields of the class; change them there.
import type { PerformanceTarget } from '../../enums/performance-target';
import type { RunType } from '../../enums/run-type';
import type { TriggerType } from '../../enums/trigger-type';
import type { ClusterInstanceJson } from '../cluster/cluster-instance-json';
import type { ClusterSpecJson } from '../cluster/cluster-spec-json';
import type { JobClusterJson } from '../cluster/job-cluster-json';
import type { GitSourceJson } from '../git/git-source-json';
import type { CronScheduleJson } from '../schedule/cron-schedule-json';
import type { RunTaskJson } from '../task/run-task-json';
import type { TriggerInfoJson } from '../trigger/trigger-info-json';
import type { JobEnvironmentVariablesJson } from './job-environment-variables-json';
import type { JobParameterJson } from './job-parameter-json';
import type { RepairHistoryItemJson } from './repair-history-item-json';
import type { RunParametersJson } from './run-parameters-json';
import type { RunStateJson } from './run-state-json';
import type { RunStatusJson } from './run-status-json';

/** The JSON of a `Run`: what `toDict()` gives and `fromDict` reads. */
export type RunJson = {
  /** Id of the job that this run belongs to. */
  job_id?: number;
  /** Id of this run, unique over the runs of all jobs; the key for every further call about the run. */
  run_id?: number;
  /**
   * Former running number of the run within its job; now merely repeats `run_id`.
   * @deprecated Read `run_id` instead; both hold the same number.
   */
  number_in_job?: number;
  /** User name of whoever created the run; missing once that user has been deleted. */
  creator_user_name?: string;
  /**
   * `run_id` of the first attempt when this run is a retry; equal to `run_id` when the run is itself the first
   * attempt.
   */
  original_attempt_run_id?: number;
  /**
   * Life cycle and result of the run in the older form.
   * @deprecated Read `status` instead.
   */
  state?: RunStateJson;
  /** Cron schedule that started the run; set only when the scheduler triggered it. */
  schedule?: CronScheduleJson;
  /**
   * Tasks of the run, at most 100 per response; each has its own `run_id`, the one to fetch its output with.
   * Longer lists go on at `next_page_token`.
   */
  tasks?: RunTaskJson[];
  /**
   * Clusters that the tasks share through `job_cluster_key`, at most 100 per response; libraries are declared on
   * the tasks, never here.
   */
  job_clusters?: JobClusterJson[];
  /**
   * Cluster settings of the job as they were when a single-task run was created.
   * @deprecated Read `new_cluster`, `existing_cluster_id` or `job_cluster_key` on each entry of `tasks`, and
   * `job_clusters`, instead.
   */
  cluster_spec?: ClusterSpecJson;
  /** Cluster the run executes on; for a new cluster, present only from the moment it has been requested. */
  cluster_instance?: ClusterInstanceJson;
  /** Remote Git repository that tasks take their source files from unless a task says `WORKSPACE`. */
  git_source?: GitSourceJson;
  /**
   * Parameters given for this run alone, by task type, in place of the ones stored in the job.
   * @deprecated Read `job_parameters` instead where the job uses job parameters.
   */
  overriding_parameters?: RunParametersJson;
  /**
   * When the run was started, in epoch ms; on a new cluster this is when its creation was requested, so the code
   * itself may begin later.
   */
  start_time?: number;
  /**
   * Time in ms spent preparing the cluster, short on an existing one; `0` for multi-task runs, which carry it on
   * each task.
   */
  setup_duration?: number;
  /**
   * Time in ms spent executing the code until it ended in whatever way; `0` for multi-task runs, which carry it on
   * each task.
   */
  execution_duration?: number;
  /**
   * Time in ms spent shutting the cluster down and removing leftovers; `0` for multi-task runs, which carry it on
   * each task.
   */
  cleanup_duration?: number;
  /** When the run ended, in epoch ms; `0` = still running. */
  end_time?: number;
  /**
   * Time in ms from start to finish of the whole multi-task run, repairs included; for a single task add up setup,
   * execution and cleanup instead.
   */
  run_duration?: number;
  /** What started the run, for example a schedule, a manual call or the arrival of a file. */
  trigger?: `${TriggerType}`;
  /** Display name of the run, up to 4096 bytes in UTF-8; `Untitled` when none was given. */
  run_name?: string;
  /** Address of the run's page in the workspace. */
  run_page_url?: string;
  /** How the run came about: as a run of a job, from a notebook workflow, or as a one-time submit. */
  run_type?: `${RunType}`;
  /** Number of this attempt, counted from `0` for the first; retries raise it, up to the `max_retries` of the job. */
  attempt_number?: number;
  /**
   * Id of the deployment that had produced the job when the run was created; set only for jobs deployed from a
   * bundle.
   */
  deployment_id?: string;
  /** Free text describing the run. */
  description?: string;
  /**
   * Performance mode that a serverless run really used; it can differ from the requested one when the kind of job
   * does not support that.
   */
  effective_performance_target?: `${PerformanceTarget}`;
  /** Id of the usage policy that the cost of this run is charged under. */
  effective_usage_policy_id?: string;
  /**
   * Named sets of environment variables as the job defined them at launch, with secrets and files left unresolved;
   * a task picks one by `environment_variables_key`.
   */
  environment_variables?: JobEnvironmentVariablesJson[];
  /**
   * `true` when `tasks` or `job_clusters` were cut short in a list of runs fetched with `expand_tasks`; fetch the
   * single run to read the rest.
   */
  has_more?: boolean;
  /** Runs of the nested task when this run is a for-each run; the for-each task itself stands in `tasks`. */
  iterations?: RunTaskJson[];
  /** Job parameters of the run, each with its default and the value that was used. */
  job_parameters?: JobParameterJson[];
  /** Id of the job run that this run is part of: its own id for a job run, the parent's id for the run of one task. */
  job_run_id?: number;
  /** Token to ask for the next part of `tasks` and the other long arrays; absent on the last part. */
  next_page_token?: string;
  /** Time in ms that the run waited in the queue before it could start. */
  queue_duration?: number;
  /** The original run and every repair of it, in order; filled in when the history is asked for. */
  repair_history?: RepairHistoryItemJson[];
  /** Current status of the run: its state, why it is queued if it is, and why it ended. */
  status?: RunStatusJson;
  /** Further facts about the trigger, such as the run that started this one. */
  trigger_info?: TriggerInfoJson;
  /** Id of the version, within the deployment named by `deployment_id`, that goes with the run. */
  version_id?: string;
};
