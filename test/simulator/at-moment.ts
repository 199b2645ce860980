import {
  type Attempt,
  type End,
  type Iteration,
  type PhaseKind,
  type RunLog,
  type Segment,
} from './log';

/** What of the log has happened at a moment. */

export type AttemptStage = { readonly end: End } | { readonly phase: PhaseKind };

export function exists(record: { readonly createdAt: number }, moment: number): boolean {
  return record.createdAt <= moment;
}

export function stageOf(attempt: Attempt, moment: number): AttemptStage {
  if (attempt.endedAt <= moment) return { end: attempt.end };
  const phase = attempt.phases.findLast(({ from }) => from <= moment);
  return { phase: phase?.kind ?? 'pending' };
}

/** How it ended, if it has ended. */
export function endOf(attempt: Attempt, moment: number): End | undefined {
  return attempt.endedAt <= moment ? attempt.end : undefined;
}

/** When it started, if it has started. */
export function startOf(attempt: Attempt, moment: number): number | undefined {
  const { startedAt } = attempt;
  return startedAt !== undefined && startedAt <= moment ? startedAt : undefined;
}

export function attemptsAt(attempts: readonly Attempt[], moment: number): Attempt[] {
  return attempts.filter((attempt) => exists(attempt, moment));
}

/** The iterations that were scheduled, with their attempts so far. */
export function iterationsAt(attempt: Attempt, moment: number): Iteration[] {
  return (attempt.loop?.iterations ?? [])
    .map((iteration) => ({ ...iteration, attempts: attemptsAt(iteration.attempts, moment) }))
    .filter(({ attempts }) => attempts.length > 0);
}

/** The segments that have begun. */
export function segmentsAt(run: RunLog, moment: number): Segment[] {
  return run.segments.filter((segment) => segment.startedAt <= moment);
}

export type RunStage =
  | { readonly kind: 'ended'; readonly segment: Segment }
  | { readonly kind: 'refused' | 'queued' | 'waiting-for-retry' | 'running' | 'terminating' };

export function runStageOf(run: RunLog, moment: number): RunStage {
  if (run.refused) return { kind: 'refused' };
  const segment = segmentsAt(run, moment).at(-1);
  if (segment === undefined) {
    return { kind: run.before === 'waiting-for-retry' ? 'waiting-for-retry' : 'queued' };
  }
  if (segment.endedAt <= moment) return { kind: 'ended', segment };
  const { terminatingFrom } = segment;
  return {
    kind: terminatingFrom !== undefined && terminatingFrom <= moment ? 'terminating' : 'running',
  };
}

/** Every moment at which something changes, sorted. */
export function eventsOf(run: RunLog): number[] {
  const moments = new Set<number>([run.createdAt, run.startedAt]);
  for (const { startedAt, endedAt } of run.segments) moments.add(startedAt).add(endedAt);
  for (const attempt of run.attempts) {
    moments.add(attempt.createdAt).add(attempt.endedAt);
    for (const { from } of attempt.phases) moments.add(from);
    for (const { attempts } of attempt.loop?.iterations ?? []) {
      for (const { createdAt, endedAt } of attempts) moments.add(createdAt).add(endedAt);
    }
  }
  return [...moments].sort((left, right) => left - right);
}
