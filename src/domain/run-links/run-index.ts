import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { identityOf, inWorkspace } from '../identity/identity';
import { isFailed } from '../lifecycle/outcome';
import { sortRuns } from '../retry-chain/attempt-numbers';
import { groupByChain } from '../retry-chain/group-by-chain';
import { runOf, snapshotsOf } from '../snapshots/snapshots';
import { TaskGraph } from '../task-graph/task-graph';
import { statedId, type Id } from '../values/id';
import { listed } from '../values/listed';

/** How many run-job tasks deep runs are followed. */
export const MOST_LEVELS = 10;

/** A failure that explains itself, in a run or in one that it started. */
export interface FailureOf<R> {
  readonly run: R;
  /** The task that failed; undefined if the run failed and none of its tasks is known to have. */
  readonly task: RunTask | undefined;
  /** The run-job tasks that lead to it, the outermost first; empty for a failure of the run itself. */
  readonly path: readonly RunTask[];
}

/** Runs by what they are found by: their chains, the run-job tasks that started them, and their ids. */
export class RunIndex<R extends RunFields> {
  /** The runs, each once: pages put together, of several snapshots the one that knows more. */
  readonly runs: readonly R[];
  readonly #chainOf = new Map<R, readonly R[]>();
  readonly #byId = new Map<Id | undefined, R>();
  readonly #childrenOf = new Map<Id | undefined, R[]>();
  readonly #parentOf = new Map<Id | undefined, R>();
  readonly #identities = new Map<R, Id>();
  readonly #roots = new Map<R, readonly RunTask[]>();

  constructor(runs: Iterable<R>) {
    const chains = groupByChain(snapshotsOf(runs)).values();
    const attempts = [...chains].map((members) => sortRuns(members.map(runOf)));
    for (const chain of attempts) for (const run of chain) this.#chainOf.set(run, chain);
    this.runs = attempts.flat();
    for (const run of this.runs) {
      this.#byId.set(this.#identityOf(run), run);
      for (const task of listed(run.tasks)) {
        const id = taskRunIdOf(run, task);
        if (id !== undefined) this.#parentOf.set(id, run);
      }
    }
    for (const run of this.runs) {
      const id = parentIdOf(run);
      if (id === undefined) continue;
      const children = this.#childrenOf.get(id);
      if (children) children.push(run);
      else this.#childrenOf.set(id, [run]);
    }
  }

  /** The run as it is known from all of its documents; undefined if it is not among these. */
  known(run: R): R | undefined {
    return this.#byId.get(this.#identityOf(run));
  }

  /** The attempts at the work of a run, in order. */
  chainOf(run: R): readonly R[] {
    const known = this.known(run);
    return (known && this.#chainOf.get(known)) ?? [run];
  }

  /** The run whose run-job task started this one; undefined if no task did, or if that run is not among these. */
  parentOf(run: R): R | undefined {
    return this.#parentOf.get(parentIdOf(run));
  }

  /** The runs that a task of a run started, its retries after it. */
  childrenOf(run: R, task: RunTask): readonly R[] {
    const id = taskRunIdOf(run, task);
    const parent = this.#parentOf.get(id);
    // If several runs have a task run of this id, which no server gives, one of them is the parent.
    if (parent && this.#identityOf(parent) !== this.#identityOf(run)) return [];
    return this.#childrenOf.get(id) ?? [];
  }

  /** The run of a for-each task, which has its iterations: the run itself, or one among these. */
  loopOf(run: R, task: RunTask): R | undefined {
    if (!task.forEachTask) return undefined;
    if (run.iterations) return run;
    return this.#byId.get(taskRunIdOf(run, task));
  }

  /**
   * The root failures of a run; for a run-job task whose child failed those of the child. Each child is followed once, and
   * 10 runs deep: the platform allows 3.
   */
  rootFailures(run: R): readonly FailureOf<R>[] {
    return this.#failuresOf(run, [], new Set([this.#identityOf(run)]));
  }

  #failuresOf(run: R, path: readonly RunTask[], seen: Set<Id>): readonly FailureOf<R>[] {
    const roots = this.#rootsOf(run);
    if (roots.length === 0) return isFailed(run) ? [{ run, task: undefined, path }] : [];
    return roots.flatMap((task) => {
      const below = this.#failuresBelow(run, task, path, seen);
      return below.length > 0 ? below : [{ run, task, path }];
    });
  }

  /** A child that was seen is not followed again: no server gives one child two parents, or links in a circle. */
  #failuresBelow(
    run: R,
    task: RunTask,
    path: readonly RunTask[],
    seen: Set<Id>,
  ): readonly FailureOf<R>[] {
    const child = this.childrenOf(run, task).at(-1);
    if (!child || path.length >= MOST_LEVELS) return [];
    const identity = this.#identityOf(child);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return this.#failuresOf(child, [...path, task], seen);
  }

  /** Of a run without an id it is the whole content. */
  #identityOf(run: R): Id {
    const known = this.#identities.get(run);
    if (known !== undefined) return known;
    const identity = identityOf(run);
    this.#identities.set(run, identity);
    return identity;
  }

  #rootsOf(run: R): readonly RunTask[] {
    const known = this.#roots.get(run);
    if (known) return known;
    const roots = new TaskGraph(run, 0).rootFailures();
    this.#roots.set(run, roots);
    return roots;
  }
}

/** The id of the task run that started a run; undefined if no task did. */
function parentIdOf(run: RunFields): Id | undefined {
  return run.triggerInfo ? idIn(run, statedId(run.triggerInfo, 'runId')) : undefined;
}

function taskRunIdOf(run: RunFields, task: RunTask): Id | undefined {
  return idIn(run, statedId(task, 'runId'));
}

function idIn(run: RunFields, id: Id | undefined): Id | undefined {
  return id === undefined ? undefined : inWorkspace(run, id);
}
