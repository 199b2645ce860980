import { identityOf, inWorkspace } from '../../domain/identity/identity';
import { linkRuns, type RunLinks } from '../../domain/run-links/run-links';
import { statedId, type Id } from '../../domain/values/id';
import type { Instant } from '../../domain/values/instant';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { clockOf, type Clock } from './clock';
import type { StateFacts } from './state-facts';

/** What a run is looked at with: the clocks, and the other runs that were read. */
export class Surroundings {
  #links: RunLinks | undefined;
  readonly #owners = new Map<Run, RunTask>();
  #latest: { readonly run: Run; readonly clock: Clock } | undefined;
  #byId: ReadonlyMap<Id, Run> | undefined;

  readonly #runs: readonly Run[];
  readonly #machine: Instant;
  readonly #given: Instant | undefined;
  /** What outputs say of failures, by the id of the run or the task run in its workspace. */
  readonly #errors: ReadonlyMap<Id, readonly string[]>;

  constructor(
    runs: readonly Run[],
    /** The time of this machine. */
    machine: Instant,
    /** The time that the caller gave. */
    given?: Instant,
    errors: ReadonlyMap<Id, readonly string[]> = new Map(),
  ) {
    this.#runs = runs;
    this.#machine = machine;
    this.#given = given;
    this.#errors = errors;
  }

  /** The clock of a run. It is asked for with each failure in a run that a run-job task started, one after the other. */
  clockOf(run: Run): Clock {
    if (this.#latest?.run !== run) {
      this.#latest = { run, clock: clockOf(run, this.#given, this.#machine) };
    }
    return this.#latest.clock;
  }

  /** The messages of a run that failed, or of a task in it, with what its output says before them. */
  messagesOf(run: Run, record: Run | RunTask, { messages, isFailed }: StateFacts): readonly string[] {
    const id = isFailed && this.#errors.size > 0 ? statedId(record, 'runId') : undefined;
    const errors = id === undefined ? undefined : this.#errors.get(inWorkspace(run, id));
    return errors ? [...new Set([...errors, ...messages])] : messages;
  }

  /** The latest run that a run-job task started, if it was read. */
  childOf(run: Run, task: RunTask): Run | undefined {
    if (!task.runJobTask) return undefined;
    return this.#claimed(this.links.childrenOf(run, task).at(-1), task);
  }

  /** The run of a for-each task, which has its iterations, if it was read: the run itself or another one. */
  loopOf(run: Run, task: RunTask): Run | undefined {
    if (!task.forEachTask) return undefined;
    if (run.iterations) return this.#claimed(run, task);
    const id = statedId(task, 'runId');
    if (id === undefined) return undefined;
    this.#byId ??= new Map(this.#runs.map((each) => [identityOf(each), each]));
    return this.#claimed(this.#byId.get(inWorkspace(run, id)), task);
  }

  /** A run is shown in full below one task only: if several say that it is theirs, below the first that was asked for. */
  #claimed(run: Run | undefined, task: RunTask): Run | undefined {
    if (!run) return undefined;
    const owner = this.#owners.get(run) ?? task;
    this.#owners.set(run, owner);
    return owner === task ? run : undefined;
  }

  /** Links take time, and most reports have no run-job task that failed. */
  get links(): RunLinks {
    return (this.#links ??= linkRuns(this.#runs));
  }
}
