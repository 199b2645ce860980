import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { identityOf, inWorkspace } from '../identity/identity';
import { isFailed } from '../lifecycle/outcome';
import { sortRuns } from '../retry-chain/attempt-numbers';
import { groupByChain } from '../retry-chain/group-by-chain';
import { runOf, snapshotsOf } from '../snapshots/snapshots';
import { TaskGraph } from '../task-graph/task-graph';
import { statedId, type Id } from '../values/id';

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
  readonly #chains: readonly (readonly R[])[];
  readonly #byId = new Map<Id, R>();
  readonly #childrenOf = new Map<Id, R[]>();
  readonly #parentOf = new Map<Id, R>();

  constructor(runs: Iterable<R>) {
    const chains = groupByChain(snapshotsOf(runs)).values();
    this.#chains = [...chains].map((members) => sortRuns(members.map(runOf)));
    this.runs = this.#chains.flat();
    for (const run of this.runs) {
      this.#byId.set(identityOf(run), run);
      for (const task of run.tasks ?? []) {
        const id = statedId(task, 'runId');
        if (id !== undefined) this.#parentOf.set(inWorkspace(run, id), run);
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
    return this.#byId.get(identityOf(run));
  }

  /** The attempts at the work of a run, in order. */
  chainOf(run: R): readonly R[] {
    const known = this.known(run);
    return this.#chains.find((attempts) => attempts.some((each) => each === known)) ?? [run];
  }

  /** The run whose run-job task started this one; undefined if no task did, or if that run is not among these. */
  parentOf(run: R): R | undefined {
    const id = parentIdOf(run);
    return id === undefined ? undefined : this.#parentOf.get(id);
  }

  /** The runs that a task of a run started, its retries after it. */
  childrenOf(run: R, task: RunTask): readonly R[] {
    const id = statedId(task, 'runId');
    return id === undefined ? [] : (this.#childrenOf.get(inWorkspace(run, id)) ?? []);
  }

  /** The run of a for-each task, which has its iterations: the run itself, or one among these. */
  loopOf(run: R, task: RunTask): R | undefined {
    if (!task.forEachTask) return undefined;
    if (run.iterations) return run;
    const id = statedId(task, 'runId');
    return id === undefined ? undefined : this.#byId.get(inWorkspace(run, id));
  }

  /** The root failures of a run; for a run-job task whose child failed those of the child. */
  rootFailures(
    run: R,
    path: readonly RunTask[] = [],
    seen: ReadonlySet<Id> = new Set(),
  ): readonly FailureOf<R>[] {
    const visited = new Set(seen).add(identityOf(run));
    const roots = new TaskGraph(run, 0).rootFailures();
    if (roots.length === 0) return isFailed(run) ? [{ run, task: undefined, path }] : [];
    return roots.flatMap((task) => {
      const child = this.childrenOf(run, task).at(-1);
      // Links in a circle, which no server gives, end here.
      const isNew = child !== undefined && !visited.has(identityOf(child));
      const below = isNew ? this.rootFailures(child, [...path, task], visited) : [];
      return below.length > 0 ? below : [{ run, task, path }];
    });
  }
}

function parentIdOf(run: RunFields): Id | undefined {
  const id = run.triggerInfo && statedId(run.triggerInfo, 'runId');
  return id === undefined ? undefined : inWorkspace(run, id);
}
