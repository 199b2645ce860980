import { attemptsAt, endOf, startOf } from './at-moment';
import { type Known } from './causes';
import { type Attempt, type RunLog } from './log';
import { hasFailed, outcomeSeen, trueOutcome, type Sight } from './sight';
import { type AttemptTruth, type TaskTruth } from './truth';

export function truthOfAttempt(attempt: Attempt, moment: number, sight: Sight): AttemptTruth {
  const end = endOf(attempt, moment);
  const startedAt = startOf(attempt, moment);
  const { setupMs, executionMs, cleanupMs } = attempt;
  const took = end === undefined ? moment - (startedAt ?? 0) : setupMs + executionMs + cleanupMs;
  return {
    runId: attempt.runId.toString(),
    attemptNumber: attempt.attemptNumber,
    segment: attempt.segment,
    isActive: end === undefined,
    outcome: end && outcomeSeen(end.kind, sight),
    failed: end !== undefined && hasFailed(end, sight),
    startedAt,
    endedAt: end && attempt.endedAt,
    durationMs: startedAt === undefined ? undefined : took,
    elapsedMs: startedAt === undefined ? undefined : Math.min(attempt.endedAt, moment) - startedAt,
  };
}

/** The tasks of a run that have an entry, in the order of the plan. */
export function knownTasks(run: RunLog, moment: number): Map<string, Known> {
  const latest = new Map(
    attemptsAt(run.attempts, moment).map((attempt) => [attempt.taskKey, attempt]),
  );
  const known = new Map<string, Known>();
  for (const task of run.plan.tasks) {
    const attempt = latest.get(task.key);
    if (attempt === undefined) continue;
    known.set(task.key, { task, latest: attempt, end: endOf(attempt, moment) });
  }
  return known;
}

export function truthOfTasks(run: RunLog, moment: number, sight: Sight): TaskTruth[] {
  const byKey = new Map<string, Attempt[]>();
  for (const attempt of attemptsAt(run.attempts, moment)) {
    const attempts = byKey.get(attempt.taskKey);
    if (attempts === undefined) byKey.set(attempt.taskKey, [attempt]);
    else attempts.push(attempt);
  }
  return [...byKey].map(([taskKey, attempts]) => {
    const truths = attempts.map((attempt) => truthOfAttempt(attempt, moment, sight));
    const latest = attempts.at(-1) as Attempt;
    const truth = truths.at(-1) as AttemptTruth;
    const end = endOf(latest, moment);
    const child = latest.child;
    return {
      taskKey,
      attempts: truths,
      latestRunId: truth.runId,
      isActive: truth.isActive,
      outcome: truth.outcome,
      trueOutcome: end && trueOutcome(end.kind),
      failed: truth.failed,
      recovered: truth.outcome === 'success' && truths.some(({ failed }) => failed),
      childRunId: child && child.createdAt <= moment ? child.runId.toString() : undefined,
    };
  });
}
