import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import type { Duration, Durations } from '../durations/duration';
import { iterationsOf } from '../iterations/iterations';
import { failureMessageOf, failureSourceOf, type FailureSource } from '../lifecycle/failure';
import { isFailed, outcomeOf, type Outcome } from '../lifecycle/outcome';
import { endOf, startOf, toDate } from '../lifecycle/timed';
import { traceOf } from '../lifecycle/task-output';
import { durationsOfRun } from '../durations/run-duration';
import { endOfRun } from '../durations/run-end';
import { durationsOfTask } from '../durations/task-duration';
import type { Instant } from '../values/instant';
import { stated } from '../../model/stated';
import { statedId } from '../values/id';
import { listed } from '../values/listed';
import { textOf } from '../values/text-of';

/** What is said of everything that failed: a run, an attempt at a task, an iteration. Ids are texts with all of their digits. */
export interface FailureDetails {
  /** The id of the run, or of the task run. */
  readonly runId: string | undefined;
  /** Its page in Databricks. */
  readonly page: string | undefined;
  /** How it ended; undefined while it is active, and if nothing says how it ended. */
  readonly outcome: Outcome | undefined;
  /** Whose fault it is, if the server says so. */
  readonly source: FailureSource | undefined;
  /** The code of its termination, as the server states it. */
  readonly code: string | undefined;
  /** The most specific message: the error of its output, if there is one. */
  readonly message: string | undefined;
  /** The trace of the error, if its output has one; without the colors of a terminal. */
  readonly trace: string | undefined;
  /** When it started. */
  readonly startedAt: Date | undefined;
  /** When it ended. */
  readonly endedAt: Date | undefined;
  /** How long it was at work. */
  readonly duration: Duration | undefined;
  /** Every time that is known of it, in ms. */
  readonly durations: Durations;
}

/** An iteration of a for-each task that failed. */
export interface IterationFailure extends FailureDetails {
  /** The input as text; undefined if the document does not tell it. */
  readonly input: string | undefined;
  /** How many attempts there were. */
  readonly attempts: number;
}

/** The details of a run or of a task run. */
export function detailsOf(record: RunFields | RunTask, now: Instant): FailureDetails {
  const isTask = 'taskKey' in record;
  const durations = isTask ? durationsOfTask(record, now) : durationsOfRun(record, now);
  const details = record.status?.terminationDetails;
  return {
    runId: textOf(statedId(record, 'runId')),
    page: textOf(stated(record, 'runPageUrl')),
    outcome: outcomeOf(record),
    source: failureSourceOf(record),
    code: textOf(details && stated(details, 'code')),
    message: failureMessageOf(record) ?? (isTask ? messageOfIterations(record) : undefined),
    trace: traceOf(record),
    startedAt: toDate(startOf(record)),
    endedAt: toDate(isTask ? endOf(record) : endOfRun(record)),
    duration: durations.total,
    durations,
  };
}

/** The iterations that failed of the run of a for-each task. */
export function iterationFailuresOf(run: RunFields, now: Instant): readonly IterationFailure[] {
  return iterationsOf(run)
    .filter(({ latest }) => isFailed(latest))
    .map(({ input, attempts, latest }) => ({
      ...detailsOf(latest, now),
      input,
      attempts: attempts.length,
    }));
}

/** What is known of the errors of a for-each task without its iterations. */
function messageOfIterations({ forEachTask }: RunTask): string | undefined {
  const [first] = listed(forEachTask?.stats?.errorMessageStats);
  return textOf(first && stated(first, 'errorMessage'));
}
