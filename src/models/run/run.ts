import { latestRepairId } from '../../domain/attempts/repair-history';
import {
  failureReportOf,
  type FailureReport,
  type FailureReportOptions,
} from '../../domain/failure-report/failure-report';
import { isRetry } from '../../domain/identity/identity';
import { workspaceOf } from '../../domain/identity/workspace';
import { copyOutputs } from '../../domain/lifecycle/task-output';
import {
  outputTargetsOf,
  type OutputTarget,
  type OutputTargetOptions,
} from '../../domain/outputs/output-targets';
import { withOutputs, type TaskOutputs } from '../../domain/outputs/with-outputs';
import { repairBodyOf, type RepairOptions } from '../../domain/repair/repair-body';
import { isPartial } from '../../domain/snapshots/is-partial';
import { mergePages, type MergedRun } from '../../domain/snapshots/merge-pages';
import { exactId } from '../../domain/values/id';
import { Derived } from '../../schema/class-tools/computed';
import type { Lenient } from '../../model/lenient';
import { shownFacts, shownText } from '../../model/shown-text';
import { OwnDocument } from '../../schema/own-document';
import { RepairRun } from '../request/repair-run';
import { RUN_DOCUMENT } from './other-documents';
import { RunTasks } from './run-tasks';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One run of a job or a one-time submitted run: what was started, by what, with which settings,
 * how long it took and how it stands. The work itself is listed in `tasks`, one entry per task.
 */
@OwnDocument(RUN_DOCUMENT)
export class Run extends RunTasks {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Run>;

  /** True if the run is another attempt at an earlier run. */
  @Derived()
  get isRetry(): boolean {
    return isRetry(this);
  }

  /** The workspace: `o=` of `run_page_url`, else its host; undefined without one. Run ids are unique in a workspace. */
  @Derived()
  get workspace(): string | undefined {
    return workspaceOf(this);
  }

  /**
   * True if the document says that it lacks tasks or other entries: it has a `next_page_token` or `has_more`, or names tasks
   * that are not in it. `false` if nothing says so. What follows from the tasks then holds for those that are there.
   */
  @Derived()
  get isPartial(): boolean {
    return isPartial(this);
  }

  /**
   * The id of the repair that started last; undefined if the run was not repaired or has no `repair_history`. A bigint if a
   * number cannot hold it, which only a lenient read lets by.
   */
  @Derived()
  get latestRepairId(): number | bigint | undefined {
    return latestRepairId(this);
  }

  /**
   * The id of the run-job task run that started this run; undefined if none did. A bigint if a number cannot hold it,
   * which only a lenient read lets by.
   */
  @Derived()
  get parentTaskRunId(): number | bigint | undefined {
    return this.triggerInfo ? exactId(this.triggerInfo, 'runId') : undefined;
  }

  /**
   * The task runs whose output can be asked for with runs/get-output: of each task the latest attempt that ran and is over,
   * those that failed first, of these the root failures first. In place of a for-each task stand its iterations, and in place
   * of a run-job task the task runs of its child, if these runs are given. Without the child it is the run-job task itself,
   * whose output names the child; without the iterations there is none. The run of several tasks is never among them: the API
   * answers 400 for it.
   * @param options - other runs, and whether to ask for those that failed alone.
   */
  outputTargets(options: OutputTargetOptions = {}): readonly OutputTarget[] {
    return outputTargetsOf(this, options);
  }

  /**
   * A copy of the run with the outputs of its task runs: `failureMessage` is the error of the output then, `failureTrace` its
   * trace, and `output` the output, on the tasks, their iterations and the run. Reports of the copy have them too. `toDict()`
   * and `toJson()` are those of the run. Outputs of other runs are left aside.
   * @param outputs - answers of runs/get-output (`RunOutput`), which name their runs in `metadata`; or pairs of a task run's
   * id and its output, such as a Map.
   * @throws ModelUsageError if an output has no `metadata.run_id` and is given without an id.
   */
  withOutputs(outputs: TaskOutputs): this {
    return withOutputs(this, outputs);
  }

  /**
   * Why the run failed, in one object for an alert: the job, who created the run, the failures to look at first with message
   * and page, durations, what was done again and the time lost. `JSON.stringify` writes all of it. It is of use for every run:
   * one that succeeded has no failures. Secrets in its texts are masked by their form; `failureMessage` has the text as it is.
   * @param options - earlier attempts, child runs and runs of for-each tasks; outputs of task runs of all of these; the
   * reference time for what is active.
   * @throws ModelUsageError as {@link Run.withOutputs} does.
   */
  failureReport(options: FailureReportOptions = {}): FailureReport {
    return shownFacts(failureReportOf(this, options));
  }

  /**
   * The body of runs/repair that runs tasks of this run again: with the id of the latest repair, and with the parameters that
   * the run was started with. It sends nothing. An id beyond 2^53, which only a lenient read lets by, keeps its digits: the
   * body holds it in `additionalProperties`, and `toJson()` writes it.
   * @param options - which tasks: those that failed, were canceled or skipped, or the keys of some.
   * @throws RepairError if the run cannot be repaired: it is active, it succeeded, the document lacks tasks, or it was
   * repaired and the document has no history. `reason` says which.
   * @throws ModelValidationError if the parameters break a rule of runs/repair.
   */
  repairRequest(options: RepairOptions): RepairRun {
    const body = repairBodyOf(this, options, shownText);
    const isExact = ![body['run_id'], body['latest_repair_id']].some(
      (id) => typeof id === 'bigint',
    );
    return RepairRun.fromDict(body, { mode: isExact ? 'strict' : 'lenient' }) as RepairRun;
  }

  /** A copy that shares nothing with this instance but the outputs that it was put together with. */
  override clone(): this {
    const copy = super.clone();
    copyOutputs(this, copy);
    return copy;
  }

  /**
   * Puts the pages of one run together, which runs/get of API 2.2 gives of a run with more than 100 tasks.
   * @param pages - the pages in the order in which they were fetched.
   * @returns the run and whether it is complete.
   * @throws ModelUsageError if there is no page, or if the pages are of several runs.
   */
  static merge(pages: Iterable<Lenient<Run, 'open'>>): MergedRun<Run> {
    return mergePages(pages as Iterable<unknown> as Iterable<Run>);
  }
}
