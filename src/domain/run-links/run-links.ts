import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { inWorkspace, identityOf } from '../identity/identity';
import { isFailed } from '../lifecycle/outcome';
import { RetryChain } from '../retry-chain/retry-chain';
import { TaskGraph } from '../task-graph/task-graph';
import { statedId, type Id } from '../values/id';

/** How many run-job tasks deep failures are followed. */
const MOST_LEVELS = 10;

/** A failure that explains itself, in a run or in one that it started. */
export interface LinkedFailure {
  /** The run in which it happened. */
  readonly run: Run;
  /** The task that failed; undefined if the run failed and none of its tasks is known to have. */
  readonly task: RunTask | undefined;
  /** The run-job tasks that lead to it, the outermost first; empty for a failure of the run itself. */
  readonly path: readonly RunTask[];
}

/**
 * Runs, and those that their run-job tasks started. A child run names the task run that started it in
 * `trigger_info.run_id`; both are in one workspace.
 */
export class RunLinks {
  /** The runs, each once: pages put together, of several snapshots the one that knows more. */
  readonly runs: readonly Run[];
  readonly #childrenOf = new Map<Id, Run[]>();
  readonly #parentOf = new Map<Id, Run>();
  readonly #identities = new Map<Run, Id>();
  readonly #roots = new Map<Run, readonly RunTask[]>();

  /** @internal {@link linkRuns} is the way to it. */
  constructor(runs: Iterable<Run>) {
    const chains = [...RetryChain.group(runs).values()];
    this.runs = chains.flatMap((chain) => chain.attempts);
    for (const run of this.runs) {
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

  /** The run whose run-job task started this one; undefined if no task did, or if that run is not among these. */
  parentOf(run: Run): Run | undefined {
    const id = parentIdOf(run);
    return id === undefined ? undefined : this.#parentOf.get(id);
  }

  /** The runs that a task of a run started, its retries after it. */
  childrenOf(run: Run, task: RunTask): readonly Run[] {
    const id = statedId(task, 'runId');
    if (id === undefined) return [];
    const key = inWorkspace(run, id);
    const parent = this.#parentOf.get(key);
    // If several runs have a task run of this id, which no server gives, one of them is the parent.
    if (parent && parent !== run && this.#identityOf(parent) !== this.#identityOf(run)) return [];
    return this.#childrenOf.get(key) ?? [];
  }

  /**
   * The failures to look at first: the root failures of the run. For a run-job task whose child failed they are those of
   * the child, if it is among these runs. Each child is followed once, and 10 runs deep: the platform allows 3.
   */
  rootFailures(run: Run): readonly LinkedFailure[] {
    return this.#failuresOf(run, [], new Set([this.#identityOf(run)]));
  }

  #failuresOf(run: Run, path: readonly RunTask[], seen: Set<Id>): readonly LinkedFailure[] {
    const roots = this.#rootsOf(run);
    if (roots.length === 0) return isFailed(run) ? [{ run, task: undefined, path }] : [];
    return roots.flatMap((task) => {
      const below = this.#failuresBelow(run, task, path, seen);
      return below.length > 0 ? below : [{ run, task, path }];
    });
  }

  /** A child that was seen is not followed again: no server gives one child two parents, or links in a circle. */
  #failuresBelow(
    run: Run,
    task: RunTask,
    path: readonly RunTask[],
    seen: Set<Id>,
  ): readonly LinkedFailure[] {
    const child = this.childrenOf(run, task).at(-1);
    if (!child || path.length >= MOST_LEVELS) return [];
    const identity = this.#identityOf(child);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return this.#failuresOf(child, [...path, task], seen);
  }

  /** Of a run without an id it is the whole content. */
  #identityOf(run: Run): Id {
    const known = this.#identities.get(run);
    if (known !== undefined) return known;
    const identity = identityOf(run);
    this.#identities.set(run, identity);
    return identity;
  }

  #rootsOf(run: Run): readonly RunTask[] {
    const known = this.#roots.get(run);
    if (known) return known;
    const roots = new TaskGraph(run, 0).rootFailures();
    this.#roots.set(run, roots);
    return roots;
  }
}

/** Links runs to those that their run-job tasks started. The runs may come in any order, pages and snapshots included. */
export function linkRuns(runs: Iterable<Lenient<Run>>): RunLinks {
  return new RunLinks(runs as Iterable<Run>);
}

function parentIdOf(run: Run): Id | undefined {
  const id = run.triggerInfo && statedId(run.triggerInfo, 'runId');
  return id === undefined ? undefined : inWorkspace(run, id);
}
