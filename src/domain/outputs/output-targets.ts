import type { Lenient } from '../../model/lenient';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { statedUnknown } from '../../model/stated';
import { iterationsOf } from '../iterations/iterations';
import { isTerminal } from '../lifecycle/lifecycle';
import { isFailed, outcomeOf } from '../lifecycle/outcome';
import { MOST_LEVELS, RunIndex } from '../run-links/run-index';
import { TaskGraph } from '../task-graph/task-graph';
import { exactId } from '../values/id';

/** A task run whose output can be asked for. */
export interface OutputTarget {
  /** What to send to runs/get-output as `run_id`; a bigint if a number cannot hold it. */
  readonly runId: number | bigint;
  /** The key of its task; undefined for a run whose tasks are not listed. */
  readonly taskKey: string | undefined;
  /** True if it failed. */
  readonly isFailed: boolean;
  /** The keys of the run-job and for-each tasks that lead to it, the outermost first; empty for a task of the run itself. */
  readonly path: readonly string[];
}

/** Which outputs are asked for. */
export interface OutputTargetOptions {
  /** The runs of for-each tasks and those that run-job tasks started, if you have them. */
  readonly runs?: Iterable<Lenient<RunFields, 'open'>>;
  /** `failed`: only those that failed. Default: `ended`, all that ran and are over. */
  readonly of?: 'failed' | 'ended';
}

/**
 * The task runs whose output can be asked for: of each task the latest attempt if it ran and is over; those that failed first,
 * of these the root failures first. In place of a for-each task stand its iterations, and in place of a run-job task the task
 * runs of its child, if these runs are given. Without the child it is the run-job task itself, whose output names the child;
 * without the iterations there is none. Each run is followed once, and 10 levels deep: the platform allows 3. The run of
 * several tasks is never among them: runs/get-output answers 400 for it.
 */
export function outputTargetsOf(
  run: RunFields,
  { runs = [], of }: OutputTargetOptions,
): readonly OutputTarget[] {
  const finder = new TargetFinder(new RunIndex([run, ...(runs as Iterable<RunFields>)]));
  const found = finder.targetsOf(run, []);
  const failed = found.filter((target) => target.isFailed);
  if (of === 'failed') return failed;
  return [...failed, ...found.filter((target) => !target.isFailed)];
}

class TargetFinder {
  readonly #index: RunIndex<RunFields>;
  /** A run is followed once: no server gives one run two parents, or links in a circle. */
  readonly #followed = new Set<RunFields>();

  constructor(index: RunIndex<RunFields>) {
    this.#index = index;
  }

  targetsOf(run: RunFields, path: readonly string[]): readonly OutputTarget[] {
    this.#followed.add(this.#index.known(run) ?? run);
    if (run.iterations) {
      const latest = iterationsOf(run).map((iteration) => iteration.latest);
      return latest.flatMap((task) => targetOf(run, task, path));
    }
    if (!run.tasks) return targetOfBare(run, path);
    const graph = new TaskGraph(run, 0);
    const tasks = new Set([...graph.rootFailures(), ...graph.order, ...graph.tasks]);
    return [...tasks].flatMap((task) => this.#targetsOfTask(run, task, path));
  }

  #targetsOfTask(run: RunFields, task: RunTask, path: readonly string[]): readonly OutputTarget[] {
    if (task.forEachTask) {
      const loop = this.#index.loopOf(run, task);
      return loop?.iterations ? this.#targetsBelow(loop, task, path) : [];
    }
    const child = task.runJobTask && this.#index.childrenOf(run, task).at(-1);
    const below = child ? this.#targetsBelow(child, task, path) : [];
    return below.length > 0 ? below : targetOf(run, task, path);
  }

  #targetsBelow(run: RunFields, task: RunTask, path: readonly string[]): readonly OutputTarget[] {
    const mayFollow = path.length < MOST_LEVELS && !this.#followed.has(run);
    return mayFollow ? this.targetsOf(run, [...path, task.taskKey]) : [];
  }
}

function targetOf(run: RunFields, task: RunTask, path: readonly string[]): readonly OutputTarget[] {
  if (!isTerminal(task) || outcomeOf(task) === 'skipped') return [];
  // The one task of an old run has no id.
  const isOnly = run.tasks?.length === 1 && !run.iterations;
  const runId = exactId(task, 'runId') ?? (isOnly ? exactId(run, 'runId') : undefined);
  if (runId === undefined) return [];
  return [{ runId, taskKey: task.taskKey, isFailed: isFailed(task), path }];
}

/** A run whose tasks are not listed may have several, unless it says that it has one. */
function targetOfBare(run: RunFields, path: readonly string[]): readonly OutputTarget[] {
  const runId = exactId(run, 'runId');
  const isSingle = statedUnknown(run, 'format') === 'SINGLE_TASK';
  const hasRun = isTerminal(run) && outcomeOf(run) !== 'skipped';
  if (!isSingle || !hasRun || runId === undefined) return [];
  return [{ runId, taskKey: undefined, isFailed: isFailed(run), path }];
}
