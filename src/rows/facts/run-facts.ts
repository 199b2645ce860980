import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { lacksOriginal, segmentsByTaskRun } from '../../domain/attempts/repair-history';
import { attemptsByKey } from '../../domain/attempts/task-attempts';
import type { Durations } from '../../domain/durations/duration';
import { durationsOfRun } from '../../domain/durations/run-duration';
import { textOf } from '../../domain/values/text-of';
import { chainKeyOf, inWorkspace } from '../../domain/identity/identity';
import { workspaceOf } from '../../domain/identity/workspace';
import { isFailed } from '../../domain/lifecycle/outcome';
import { attemptNumberOf } from '../../domain/retry-chain/attempt-numbers';
import { isPartial } from '../../domain/snapshots/is-partial';
import { TaskGraph } from '../../domain/task-graph/task-graph';
import { statedId, type Id } from '../../domain/values/id';
import { listed } from '../../domain/values/listed';
import { snapshotOrderOf } from '../order/snapshot-order';
import { wellFormed } from './well-formed';

/** What the rows of one document have in common; each part is computed once, when a column asks for it. */
export class RunFacts {
  readonly record: RunFields;
  /** Reference time for what is active, in epoch ms; NaN if it is not known. */
  readonly now: number;
  readonly runId: string | undefined;
  readonly jobId: string | undefined;
  readonly workspace: string | undefined;
  /** The number of the attempt of the run. */
  readonly attempt: number | undefined;
  /** The run that this one is a part of, or its own id. */
  readonly jobRunId: string | undefined;
  /** The run's id with its workspace, in the form of the chain's key. */
  readonly runKey: string | undefined;
  /** Undefined for a run without ids: its key would be its content, with all that is secret in it. */
  readonly chainKey: string | undefined;
  #durations: Durations | undefined;
  #attempts: ReadonlyMap<unknown, readonly RunTask[]> | undefined;
  #segments: ReadonlyMap<Id | undefined, number> | undefined;
  #rootFailures: ReadonlySet<RunTask> | undefined;
  #isPartial: boolean | undefined;
  #snapshotOrder: string | undefined;

  constructor(run: RunFields, now: number) {
    this.record = run;
    this.now = now;
    // Every row has these.
    const id = statedId(run, 'runId');
    this.runId = textOf(id);
    this.jobId = textOf(statedId(run, 'jobId'));
    const workspace = workspaceOf(run);
    this.workspace = workspace === undefined ? undefined : wellFormed(workspace);
    this.attempt = attemptNumberOf(run);
    this.jobRunId = textOf(statedId(run, 'jobRunId')) ?? this.runId;
    this.runKey = id === undefined ? undefined : wellFormed(String(inWorkspace(run, id)));
    const isKnown = (id ?? statedId(run, 'originalAttemptRunId')) !== undefined;
    this.chainKey = isKnown ? wellFormed(chainKeyOf(run)) : undefined;
  }

  /** Itself: rows of every table find their document so. */
  get document(): this {
    return this;
  }

  get snapshotOrder(): string {
    return (this.#snapshotOrder ??= snapshotOrderOf(this.record));
  }

  get isPartial(): boolean {
    return (this.#isPartial ??= isPartial(this.record));
  }

  get durations(): Durations {
    return (this.#durations ??= durationsOfRun(this.record, this.now));
  }

  get attempts(): ReadonlyMap<unknown, readonly RunTask[]> {
    return (this.#attempts ??= attemptsByKey(this.record));
  }

  /** The number of the repair that has an entry: 0 is the original run. */
  repairOf(task: RunTask): number | undefined {
    this.#segments ??= segmentsByTaskRun(this.record);
    if (this.#segments.size === 0) return undefined;
    const place = this.#segments.get(statedId(task, 'runId'));
    return place === undefined ? undefined : place + Number(lacksOriginal(this.record));
  }

  get rootFailures(): ReadonlySet<RunTask> {
    return (this.#rootFailures ??= this.#findRootFailures());
  }

  #findRootFailures(): ReadonlySet<RunTask> {
    // Most runs have no failure, and a graph takes time.
    if (!listed(this.record.tasks).some(isFailed)) return new Set();
    return new Set(new TaskGraph(this.record, this.now).rootFailures());
  }
}
