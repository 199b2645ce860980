import { runStageOf } from './at-moment';
import { idSource, type Context, type Style } from './context';
import { type RunLog, type Segment } from './log';
import { type JobPlan, type TaskPlan } from './plan';
import { playSegment } from './play-run';
import { Random } from './random';
import { tasksToRepair } from './tasks-to-repair';

/** The body of runs/repair, as far as the simulator knows it. Ids are digits, since they can be beyond 2^53. */
interface RepairBody {
  readonly runId: string | undefined;
  readonly latestRepairId: string | undefined;
  readonly rerun_tasks?: readonly string[];
  readonly rerun_all_failed_tasks?: boolean;
  readonly rerun_dependent_tasks?: boolean;
  readonly job_parameters?: Readonly<Record<string, string>>;
}

/** What came of a repair: the runs of the world with one more segment, or why the API answers 400. */
export type Repaired =
  | { readonly runs: readonly RunLog[]; readonly repairId: bigint }
  | { readonly problem: string };

const MOST_ATTEMPTS = 300;

/**
 * Repairs a run at a moment, as runs/repair does, in a world in which the cause was mended: what runs again succeeds. What
 * the body leaves out stays as it was, so that the run succeeds only if the body names all that is needed.
 */
export function applyRepair(
  world: { readonly seed: number; readonly runs: readonly RunLog[]; readonly style: Style },
  body: string,
  moment: number,
): Repaired {
  const request = parseBody(body);
  const run = world.runs.find(
    ({ runId, workspace }) => workspace === 0 && String(runId) === request.runId,
  );
  if (run === undefined) return { problem: `Run ${request.runId} does not exist.` };
  const problem = problemOf(run, request, moment);
  if (problem !== undefined) return { problem };
  const random = new Random(world.seed + 977 * (run.segments.length + 1));
  const runs: RunLog[] = [];
  const nextId = idSource(random, 'safe');
  const context: Context = {
    random,
    style: world.style,
    nextId,
    workspace: 0,
    runs,
    features: new Set(),
  };
  const mended = {
    ...run,
    plan: mend(run.plan),
    segments: [...run.segments],
    attempts: [...run.attempts],
  };
  const keys = tasksToRepair(context, mended, {
    afterMs: 0,
    tasks: request.rerun_tasks ?? 'failed',
    withDependents: request.rerun_dependent_tasks === true,
  });
  const repairId = nextId();
  playSegment(context, mended, keys, moment, { repairId, parameters: request.job_parameters });
  return {
    repairId,
    runs: [...world.runs.map((each) => (each === run ? mended : each)), ...runs],
  };
}

function parseBody(body: string): RepairBody {
  const digits = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"?(\\d+)`).exec(body)?.[1];
  return {
    ...(JSON.parse(body) as Omit<RepairBody, 'runId' | 'latestRepairId'>),
    runId: digits('run_id'),
    latestRepairId: digits('latest_repair_id'),
  };
}

function problemOf(run: RunLog, request: RepairBody, moment: number): string | undefined {
  const stage = runStageOf(run, moment);
  if (stage.kind === 'refused') return 'A run that never started cannot be repaired.';
  if (stage.kind !== 'ended') return 'Only a run that has ended can be repaired.';
  if (stage.segment.end.kind === 'success') return 'A run that succeeded cannot be repaired.';
  const latest = run.segments.findLast(({ startedAt }: Segment) => startedAt <= moment);
  const id = latest?.repairId?.toString();
  if (request.latestRepairId !== id) {
    return `latest_repair_id is ${request.latestRepairId}, but the latest repair is ${id}.`;
  }
  const known = new Set(run.plan.tasks.map(({ key }) => key));
  const strange = (request.rerun_tasks ?? []).find((key) => !known.has(key));
  if (strange !== undefined) return `There is no task ${strange}.`;
  const hasTasks = request.rerun_tasks !== undefined && request.rerun_tasks.length > 0;
  if (hasTasks === (request.rerun_all_failed_tasks === true)) {
    return 'Exactly one of rerun_tasks and rerun_all_failed_tasks has to be set.';
  }
  return undefined;
}

/** The job without what made it fail. */
function mend(plan: JobPlan): JobPlan {
  return { ...plan, cuts: [], refused: false, repairs: [], tasks: plan.tasks.map(mendTask) };
}

function mendTask(task: TaskPlan): TaskPlan {
  const script = Array.from({ length: MOST_ATTEMPTS }, () => ({ end: 'success' }) as const);
  return { ...task, script, ...(task.child && { child: mend(task.child) }) };
}
