import { RunResultState } from '../../enums/run-result-state';
import { RepairError, type RepairRefusal } from '../../errors/repair-error';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { stated } from '../../model/stated';
import { latestRepairId, repairCountOf } from '../attempts/repair-history';
import { latestTasks } from '../attempts/task-attempts';
import { isOver } from '../changes/progress';
import { isActive } from '../lifecycle/lifecycle';
import { isDone, outcomeOf } from '../lifecycle/outcome';
import { isPartial } from '../snapshots/is-partial';
import { skipReasonOf } from '../task-graph/run-if';
import { exactId, statedId } from '../values/id';
import { listed } from '../values/listed';
import { repairParametersOf } from './repair-parameters';
import { wasRepaired } from './was-repaired';

/** What a repair is to run again. */
export interface RepairOptions {
  /**
   * `failed`: the tasks whose latest attempt failed, timed out, was canceled, or was skipped because of another task.
   * Otherwise the keys of the tasks.
   */
  readonly rerun: 'failed' | readonly string[];
  /** True to run also what depends on these tasks, even if it had succeeded. Default: false. */
  readonly rerunDependentTasks?: boolean;
  /**
   * The id of the latest repair, if you know it from elsewhere; null if there was none. Default: what the run's
   * `repair_history` says.
   */
  readonly latestRepairId?: number | bigint | null;
}

/**
 * The body of runs/repair for a run, with wire names. An id beyond 2^53 is a bigint.
 * @param show - masks what is secret in a text with names of tasks.
 * @throws RepairError if the run cannot be repaired.
 */
export function repairBodyOf(
  run: RunFields,
  options: RepairOptions,
  show: (text: string) => string,
): Record<string, unknown> {
  const runId = exactId(run, 'runId');
  const refuse = (reason: RepairRefusal, advice: string): never => {
    throw new RepairError(reason, runId === undefined ? 'the run' : `run ${runId}`, show(advice));
  };
  assertRepairable(run, refuse);
  const repairId = repairIdOf(run, options, refuse);
  const keys = options.rerun === 'failed' ? keysToRerun(run, refuse) : options.rerun;
  assertKnown(run, keys, refuse);
  return {
    run_id: runId,
    latest_repair_id: repairId,
    rerun_tasks: [...new Set(keys)],
    ...(options.rerunDependentTasks === true && { rerun_dependent_tasks: true }),
    ...repairParametersOf(run),
  };
}

type Refuse = (reason: RepairRefusal, advice: string) => never;

function assertRepairable(run: RunFields, refuse: Refuse): void {
  const [id, jobRun] = [statedId(run, 'runId'), statedId(run, 'jobRunId')];
  if (id === undefined) refuse('no-run-id', 'its document has no run_id');
  if (jobRun !== undefined && jobRun !== id) {
    refuse('task-run', `it is the run of a task; repair the job run ${jobRun} that it belongs to`);
  }
  if (isActive(run)) refuse('active', 'it is not over; wait for its end, or cancel it');
  if (!isOver(run)) {
    refuse('unknown-state', 'its document does not say that it is over; fetch it with runs/get');
  }
  const outcome = outcomeOf(run);
  if (outcome === 'success') {
    refuse('successful', 'it succeeded; start a new run to do the work again');
  }
  if (outcome === 'skipped') refuse('never-ran', 'it was skipped as a whole; start a new run');
  if ((run.tasks ?? []).length === 0 || isPartial(run)) {
    refuse(
      'incomplete',
      'its document lacks tasks; fetch all pages of runs/get, as collectRun does',
    );
  }
}

function repairIdOf(
  run: RunFields,
  { latestRepairId: given }: RepairOptions,
  refuse: Refuse,
): number | bigint | undefined {
  if (given !== undefined) return given ?? undefined;
  const id = latestRepairId(run);
  const hasHistory = listed(run.repairHistory).length > 0;
  const isKnown = hasHistory ? id !== undefined || repairCountOf(run) === 0 : !wasRepaired(run);
  if (!isKnown) {
    refuse(
      'no-history',
      'it was repaired before, and its document does not say which repair was the latest; fetch it with ' +
        'include_history=true, or pass latestRepairId (null if it was never repaired)',
    );
  }
  return id;
}

function keysToRerun(run: RunFields, refuse: Refuse): readonly string[] {
  const latest = latestTasks(run);
  const unclear = latest.filter((task) => outcomeOf(task) === undefined);
  if (unclear.length > 0) {
    refuse(
      'unknown-outcome',
      `nothing says how ${namesOf(unclear)} ended; pass the keys of the tasks to run again`,
    );
  }
  const keys = latest.filter(isToRerun).map((task) => stated(task, 'taskKey'));
  if (keys.length === 0) {
    refuse(
      'nothing-failed',
      'none of its tasks failed or was skipped; pass the keys of the tasks to run again',
    );
  }
  return keys.filter((key) => typeof key === 'string');
}

/**
 * What was excluded or is disabled is as it should be. The newer form does not tell what was excluded from what was left out
 * for another task; to name an excluded one does no harm, since the server decides again whether it runs.
 */
function isToRerun(task: RunTask): boolean {
  const outcome = outcomeOf(task);
  if (outcome !== 'skipped') return !isDone(outcome);
  const isExcluded = task.state?.resultState === RunResultState.EXCLUDED;
  return !isExcluded && skipReasonOf(task) !== 'disabled';
}

function assertKnown(run: RunFields, keys: readonly string[], refuse: Refuse): void {
  if (keys.length === 0) refuse('unknown-task', 'no task is named that is to run again');
  const known = new Set(listed(run.tasks).map((task) => stated(task, 'taskKey')));
  const strange = keys.filter((key) => !known.has(key));
  if (strange.length > 0) {
    refuse('unknown-task', `it has no task ${list(strange)}; there are ${list(known)}`);
  }
}

const SHOWN = 10;
/** The longest task key that the API takes. */
const LONGEST = 100;

function namesOf(tasks: readonly RunTask[]): string {
  return list(tasks.map((task) => stated(task, 'taskKey')));
}

function list(names: Iterable<unknown>): string {
  const all = [...names].map((name) => String(name).slice(0, LONGEST));
  const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : '';
  return `${all.slice(0, SHOWN).join(', ')}${more}`;
}
