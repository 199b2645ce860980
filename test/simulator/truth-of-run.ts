import { runStageOf, segmentsAt, startOf } from './at-moment';
import { ownFailures, rootFailures, skippedBecauseOf, type Known } from './causes';
import { type RunLog, type Segment } from './log';
import { outcomeSeen, trueOutcome, type Sight } from './sight';
import { knownTasks, truthOfTasks } from './truth-of-tasks';
import { type RunTruth, type SkipTruth } from './truth';

/** The truth about a run that exists at the moment. */
export function truthOfRun(
  run: RunLog,
  moment: number,
  sight: Sight,
  workspace: string | undefined,
): Omit<RunTruth, 'part'> {
  const stage = runStageOf(run, moment);
  const segments = segmentsAt(run, moment);
  const known = knownTasks(run, moment);
  const tasks = truthOfTasks(run, moment, sight);
  const because = skippedBecauseOf(known);
  const isActive = stage.kind !== 'ended' && stage.kind !== 'refused';
  const end = stage.kind === 'ended' ? stage.segment.end : undefined;
  const endedAt = stage.kind === 'ended' ? stage.segment.endedAt : undefined;
  const segmentsMs = segments.reduce(
    (sum, { startedAt, endedAt }) => sum + Math.min(endedAt, moment) - startedAt,
    0,
  );
  return {
    kind: 'run',
    moment,
    runId: run.runId.toString(),
    jobId: run.plan.jobId.toString(),
    workspace,
    firstRunId: run.firstRunId.toString(),
    attemptNumber: run.attemptNumber,
    isActive,
    outcome: stage.kind === 'refused' ? 'skipped' : end && outcomeSeen(end.kind, sight),
    trueOutcome: stage.kind === 'refused' ? 'skipped' : end && trueOutcome(end.kind),
    startedAt: segments[0]?.startedAt,
    endedAt: run.refused ? run.createdAt : endedAt,
    lastTaskEndedAt:
      stage.kind === 'ended'
        ? Math.max(
            ...run.attempts
              .filter((each) => each.segment < segments.length)
              .map((each) => each.endedAt),
          )
        : undefined,
    durationMs: segments.length === 0 ? undefined : durationOf(run, isActive, segmentsMs),
    segmentsMs,
    taskTimeMs: timeOfTasks(run, moment),
    serverRunDurationMs: segments.length === 0 ? undefined : segmentsMs,
    repairs: Math.max(0, segments.length - 1),
    latestRepairId: segments.at(-1)?.repairId?.toString(),
    tasks,
    failedTasks: keysOf(tasks.filter(({ failed }) => failed)),
    rootFailures: rootFailures(known, sight).sort(),
    ownFailures: ownFailures(known, sight).sort(),
    skipped: skipsOf(known, because),
    tellsWhySkipped: sight !== 'status' || isPlain(segments),
    skippedBecauseOf: because,
    recovered: keysOf(tasks.filter(({ recovered }) => recovered)),
    clusterIds: clustersOf(run, moment),
    parentTaskRunId: run.parentTaskRunId?.toString(),
    deepRootFailureRunIds: deepRoots(run, moment, sight).sort(),
  };
}

/** Neither repaired nor stopped as a whole: every task was decided on by what its dependencies have in the document. */
function isPlain(segments: readonly Segment[]): boolean {
  const [only] = segments;
  return segments.length === 1 && only?.isCut !== true;
}

function keysOf(tasks: readonly { readonly taskKey: string }[]): string[] {
  return tasks.map(({ taskKey }) => taskKey).sort();
}

/** A single-task run that has ended took its phases; every other run its segments. */
function durationOf(run: RunLog, isActive: boolean, segmentsMs: number): number {
  const attempt = run.attempts[0];
  if (run.plan.format === 'multi' || isActive || attempt === undefined) return segmentsMs;
  return attempt.setupMs + attempt.executionMs + attempt.cleanupMs;
}

/** The union of the intervals in which a task was at work. */
function timeOfTasks(run: RunLog, moment: number): number {
  const intervals = run.attempts
    .flatMap((attempt) => {
      const start = startOf(attempt, moment);
      return start === undefined ? [] : [[start, Math.min(attempt.endedAt, moment)] as const];
    })
    .sort(([left], [right]) => left - right);
  let total = 0;
  let until = 0;
  for (const [start, end] of intervals) {
    total += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return total;
}

function skipsOf(
  known: ReadonlyMap<string, Known>,
  because: Readonly<Record<string, readonly string[]>>,
): SkipTruth[] {
  const skips: SkipTruth[] = [];
  for (const { task, end } of known.values()) {
    const why = end?.kind;
    if (
      why !== 'upstream-failed' &&
      why !== 'upstream-canceled' &&
      why !== 'excluded' &&
      why !== 'disabled'
    ) {
      continue;
    }
    const becauseOf = Object.keys(because).filter((key) => because[key]?.includes(task.key));
    skips.push({ taskKey: task.key, why, becauseOf: becauseOf.sort() });
  }
  return skips.sort((left, right) => (left.taskKey < right.taskKey ? -1 : 1));
}

function clustersOf(run: RunLog, moment: number): string[] {
  const started = run.attempts.filter((attempt) => startOf(attempt, moment) !== undefined);
  return [...new Set(started.flatMap(({ clusterId }) => clusterId ?? []))].sort();
}

function deepRoots(run: RunLog, moment: number, sight: Sight): string[] {
  const known = knownTasks(run, moment);
  return rootFailures(known, sight).flatMap((key) => {
    const { latest } = known.get(key) as Known;
    const below =
      latest.child && latest.child.createdAt <= moment
        ? deepRoots(latest.child, moment, sight)
        : [];
    return below.length > 0 ? below : [latest.runId.toString()];
  });
}
