import type { Lenient } from '../../model/lenient';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { stated } from '../../model/stated';
import { repairCountOf } from '../attempts/repair-history';
import { attemptsByKey } from '../attempts/task-attempts';
import type { Duration } from '../durations/duration';
import { workspaceOf } from '../identity/workspace';
import { isFailed } from '../lifecycle/outcome';
import { outputsById, withOutputsById, type TaskOutputs } from '../outputs/with-outputs';
import { timeLostOf } from '../retry-chain/chain-durations';
import { RunIndex, type FailureOf } from '../run-links/run-index';
import { isPartial } from '../snapshots/is-partial';
import { mostSkipped } from '../task-graph/most-skipped';
import { TaskGraph } from '../task-graph/task-graph';
import { statedId } from '../values/id';
import { listed } from '../values/listed';
import type { Instant } from '../values/instant';
import { detailsOf, iterationFailuresOf, textOf } from './failure-details';
import type { FailureDetails, IterationFailure } from './failure-details';

/** What a failure report is made from, beside the run. */
export interface FailureReportOptions {
  /** Other runs: earlier attempts at the same work, runs that run-job tasks started, runs of for-each tasks. */
  readonly runs?: Iterable<Lenient<RunFields, 'open'>>;
  /** Outputs of task runs of all of these runs. */
  readonly outputs?: TaskOutputs;
  /** Reference time for what is active. Default: `Date.now()`. */
  readonly now?: Instant;
}

/** A failure to look at first: one that no other failure explains. */
export interface TaskFailure extends FailureDetails {
  /** The key of the task; undefined if the run failed and none of its tasks is known to have. */
  readonly taskKey: string | undefined;
  /** The keys of the run-job tasks that lead to it, the outermost first; empty for a task of the run itself. */
  readonly path: readonly string[];
  /** How many attempts at the task there were, repairs included. */
  readonly attempts: number;
  /**
   * The keys of the tasks that were left out because of it, nearest first. Of a run with many failures they are some of them:
   * at least 20, and as many together as there are tasks.
   */
  readonly skipped: readonly string[];
  /** True if more were left out because of it. */
  readonly hasMoreSkipped: boolean;
  /** The iterations that failed of a for-each task, if its run is given. */
  readonly iterations: readonly IterationFailure[];
}

/** What was done again, as far as it is known. */
export interface RetryCounts {
  /** Earlier attempts at the same work that were runs of their own. */
  readonly runs: number;
  /** Repairs of the run. */
  readonly repairs: number;
  /** Attempts at tasks beyond the first of each, by retries and repairs. */
  readonly tasks: number;
}

/**
 * Why a run failed, in one object for an alert. Ids are texts with all of their digits, so that `JSON.stringify` writes all of
 * it; what is not known is undefined. Secrets that are known by their form are masked in all texts, as in a report.
 */
export interface FailureReport extends FailureDetails {
  /** The id of the job; undefined for a one-time run. */
  readonly jobId: string | undefined;
  /** The name of the run, which is the job's unless it was given another. */
  readonly name: string | undefined;
  /** Who created the run, by user name. */
  readonly creator: string | undefined;
  /** What started the run, `PERIODIC` for a schedule. */
  readonly trigger: string | undefined;
  /** The workspace: its id, else its host. */
  readonly workspace: string | undefined;
  /** True if the run failed, timed out or was ended by the platform. */
  readonly isFailed: boolean;
  /** The failures to look at first, through run-job tasks into the runs that they started, if these are given. */
  readonly failures: readonly TaskFailure[];
  /** What was done again. */
  readonly retries: RetryCounts;
  /** The time of all attempts at the work that ended without success, this run's included. */
  readonly timeLost: Duration | undefined;
  /** True if the document lacks tasks of the run: there may be more failures. */
  readonly isPartial: boolean;
}

/** Says why a run failed. */
export function failureReportOf(run: RunFields, options: FailureReportOptions): FailureReport {
  const { outputs = [], now = Date.now() } = options;
  const byId = outputsById(outputs);
  const view = (each: RunFields): RunFields =>
    byId.size === 0 ? each : withOutputsById(each, byId);
  const others = (options.runs ?? []) as Iterable<RunFields>;
  const index = new RunIndex([run, ...others].map(view));
  // Its documents may have been put together.
  const whole = index.known(run) ?? run;
  const chain = index.chainOf(whole);
  return {
    ...detailsOf(whole, now),
    jobId: textOf(statedId(whole, 'jobId')),
    name: textOf(stated(whole, 'runName')),
    creator: textOf(stated(whole, 'creatorUserName')),
    trigger: textOf(stated(whole, 'trigger')),
    workspace: workspaceOf(whole),
    isFailed: isFailed(whole),
    failures: taskFailuresOf(index.rootFailures(whole), index, now),
    retries: retriesOf(whole, chain),
    timeLost: timeLostOf(chain),
    isPartial: isPartial(whole),
  };
}

function taskFailuresOf(
  failures: readonly FailureOf<RunFields>[],
  index: RunIndex<RunFields>,
  now: Instant,
): readonly TaskFailure[] {
  // Many tasks can fail in one run.
  const known = new Map<RunFields, ReturnType<typeof lookUp>>();
  // A loop is of one task: no server gives two task runs one id.
  const loops = new Set<RunFields>();
  return failures.map(({ run, task, path }) => {
    const keys = path.map(keyOf);
    if (!task) {
      const none = { taskKey: undefined, attempts: 1, skipped: [], hasMoreSkipped: false };
      return { ...detailsOf(run, now), ...none, iterations: [], path: keys };
    }
    const found = known.get(run) ?? lookUp(run);
    known.set(run, found);
    const { graph, attempts, most } = found;
    const skipped = graph.nearestSkippedBecauseOf(task.taskKey, most + 1);
    const loop = index.loopOf(run, task);
    const isNew = loop !== undefined && !loops.has(loop);
    if (isNew) loops.add(loop);
    return {
      ...detailsOf(task, now),
      taskKey: textOf(stated(task, 'taskKey')),
      path: keys,
      attempts: listed(attempts.get(stated(task, 'taskKey'))).length,
      skipped: skipped.slice(0, most).map(keyOf),
      hasMoreSkipped: skipped.length > most,
      iterations: isNew ? iterationFailuresOf(loop, now) : [],
    };
  });
}

function lookUp(run: RunFields) {
  const graph = new TaskGraph(run, 0);
  const most = mostSkipped(graph, graph.rootFailures().length);
  return { graph, attempts: attemptsByKey(run), most };
}

function retriesOf(run: RunFields, chain: readonly RunFields[]): RetryCounts {
  const tasks = [...attemptsByKey(run).values()];
  return {
    runs: Math.max(0, chain.indexOf(run)),
    repairs: repairCountOf(run),
    tasks: tasks.reduce((sum, attempts) => sum + attempts.length - 1, 0),
  };
}

function keyOf(task: RunTask): string {
  return textOf(stated(task, 'taskKey')) ?? '(no key)';
}
