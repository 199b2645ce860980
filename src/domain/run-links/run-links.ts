import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { inWorkspace, identityOf } from '../identity/identity';
import { isFailed } from '../lifecycle/outcome';
import { RetryChain } from '../retry-chain/retry-chain';
import { TaskGraph } from '../task-graph/task-graph';
import { statedId, type Id } from '../values/id';
import { listed } from '../values/listed';

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
  readonly #childrenOf = new Map<Id | undefined, Run[]>();
  readonly #parentOf = new Map<Id | undefined, Run>();

  /** @internal {@link linkRuns} is the way to it. */
  constructor(runs: Iterable<Run>) {
    const chains = [...RetryChain.group(runs).values()];
    this.runs = chains.flatMap((chain) => chain.attempts);
    for (const run of this.runs) {
      for (const task of listed(run.tasks)) this.#parentOf.set(idOfTask(run, task), run);
      const parent = parentIdOf(run);
      const children = this.#childrenOf.get(parent);
      if (children) children.push(run);
      else this.#childrenOf.set(parent, [run]);
    }
    // What states no id is linked to nothing.
    this.#parentOf.delete(undefined);
    this.#childrenOf.delete(undefined);
  }

  /** The run whose run-job task started this one; undefined if no task did, or if that run is not among these. */
  parentOf(run: Run): Run | undefined {
    return this.#parentOf.get(parentIdOf(run));
  }

  /** The runs that a task of a run started, its retries after it. */
  childrenOf(run: Run, task: RunTask): readonly Run[] {
    return listed(this.#childrenOf.get(idOfTask(run, task)));
  }

  /**
   * The failures to look at first: the root failures of the run. For a run-job task whose child failed they are those of
   * the child, if it is among these runs.
   */
  rootFailures(run: Run): readonly LinkedFailure[] {
    return this.#rootsOf(run, [], new Set());
  }

  #rootsOf(run: Run, path: readonly RunTask[], seen: ReadonlySet<Id>): readonly LinkedFailure[] {
    const visited = new Set(seen).add(identityOf(run));
    const roots = new TaskGraph(run, 0).rootFailures();
    if (roots.length === 0) return isFailed(run) ? [{ run, task: undefined, path }] : [];
    return roots.flatMap((task) => {
      const child = this.childrenOf(run, task).at(-1);
      // Links in a circle, which no server gives, end here.
      const isNew = child !== undefined && !visited.has(identityOf(child));
      const below = isNew ? this.#rootsOf(child, [...path, task], visited) : [];
      return below.length > 0 ? below : [{ run, task, path }];
    });
  }
}

/** Links runs to those that their run-job tasks started. The runs may come in any order, pages and snapshots included. */
export function linkRuns(runs: Iterable<Lenient<Run>>): RunLinks {
  return new RunLinks(runs as Iterable<Run>);
}

/** The id of the task run that started a run, in the workspace of the run. */
function parentIdOf(run: Run): Id | undefined {
  const id = run.triggerInfo && statedId(run.triggerInfo, 'runId');
  return id && inWorkspace(run, id);
}

function idOfTask(run: Run, task: RunTask): Id | undefined {
  const id = statedId(task, 'runId');
  return id && inWorkspace(run, id);
}
