/**
 * What a run means, over its JSON: the answers of the models, without decorators and without peer dependencies, for pages and
 * edge functions. Every function reads what `JSON.parse` gives of the API's answer as a lenient read does, and changes nothing.
 * Integers beyond 2^53 have lost their digits there; the models keep them.
 *
 * @packageDocumentation
 */
import * as attempts from '../domain/attempts/task-attempts';
import type { Duration, Durations } from '../domain/durations/duration';
import { durationsOfRun } from '../domain/durations/run-duration';
import { endOfRun } from '../domain/durations/run-end';
import { durationsOfTask } from '../domain/durations/task-duration';
import { failureReportOf, type FailureReport } from '../domain/failure-report/failure-report';
import * as failure from '../domain/lifecycle/failure';
import type { FailureSource } from '../domain/lifecycle/failure';
import * as lifecycle from '../domain/lifecycle/lifecycle';
import * as outcome from '../domain/lifecycle/outcome';
import type { Outcome } from '../domain/lifecycle/outcome';
import type { TaskOutput } from '../domain/lifecycle/task-output';
import { endOf, startOf, toDate } from '../domain/lifecycle/timed';
import * as partial from '../domain/snapshots/is-partial';
import { TaskGraph } from '../domain/task-graph/task-graph';
import type { Instant } from '../domain/values/instant';
import { shownFacts } from '../model/shown-text';
import type { RunOutputJson } from '../models/output/run-output-json';
import type { RunJson } from '../models/run/run-json';
import type { RunTaskJson } from '../models/task/run-task-json';
import { isTask, jsonOf, recordOf, runOf, type RecordJson } from './record';
import { OUTPUT } from './shapes';
import { View } from './view';

export { formatDuration } from '../domain/durations/format-duration';
export { OUTCOMES, type Outcome } from '../domain/lifecycle/outcome';
export type { Duration, DurationBasis, Durations } from '../domain/durations/duration';
export type { FailureDetails, IterationFailure } from '../domain/failure-report/failure-details';
export type {
  FailureReport,
  RetryCounts,
  TaskFailure,
} from '../domain/failure-report/failure-report';
export type { FailureSource } from '../domain/lifecycle/failure';
export type { Instant } from '../domain/values/instant';
export type { RecordJson, RunJson, RunOutputJson, RunTaskJson };

/** How a run or a task run ended; undefined while it is active and if nothing says it. */
export function outcomeOf(record: RecordJson): Outcome | undefined {
  return outcome.outcomeOf(recordOf(record));
}

/** True while a run or a task run is not over; `false` if nothing is known about it. */
export function isActive(record: RecordJson): boolean {
  return lifecycle.isActive(recordOf(record));
}

/** True if a run or a task run is over; `false` if nothing is known about it. */
export function isTerminal(record: RecordJson): boolean {
  return lifecycle.isTerminal(recordOf(record));
}

/** True if a run or a task run failed, timed out or was ended by the platform; `false` if a person canceled it. */
export function isFailed(record: RecordJson): boolean {
  return outcome.isFailed(recordOf(record));
}

/** True if the document lacks tasks or other entries of the run: there may be more failures. */
export function isPartial(run: RunJson): boolean {
  return partial.isPartial(runOf(run));
}

/** The most specific failure message; undefined while the run or task run is active and if it succeeded. */
export function failureMessageOf(record: RecordJson): string | undefined {
  return failure.failureMessageOf(recordOf(record));
}

/** Whose fault it is that a run or a task run did not succeed, if the server says so. */
export function failureSourceOf(record: RecordJson): FailureSource | undefined {
  return failure.failureSourceOf(recordOf(record));
}

/** When a run or a task run started; undefined if it has not. */
export function startedAtOf(record: RecordJson): Date | undefined {
  return toDate(startOf(recordOf(record)));
}

/** When a run or a task run ended; undefined if it has not. If a run does not state it, it is the last end of a task. */
export function endedAtOf(record: RecordJson): Date | undefined {
  const view = recordOf(record);
  return toDate(isTask(view) ? endOf(view) : endOfRun(view));
}

/**
 * How long a run or a task run was at work, or has been so far; undefined if it is not known. Idle time before a repair does
 * not count.
 * @param now - reference time for what is active. Default: `Date.now()`.
 */
export function durationOf(record: RecordJson, now: Instant = Date.now()): Duration | undefined {
  return durationsOf(record, now).total;
}

/**
 * Every time that is known of a run or a task run: queue, setup, execution, cleanup, total and wall, in ms.
 * @param now - reference time for what is active. Default: `Date.now()`.
 */
export function durationsOf(record: RecordJson, now: Instant = Date.now()): Durations {
  const view = recordOf(record);
  return isTask(view) ? durationsOfTask(view, now) : durationsOfRun(view, now);
}

/** The attempts at one task, the latest last: entries of `tasks`. */
export function attemptsOf(run: RunJson, taskKey: string | undefined): readonly RunTaskJson[] {
  return jsonOf(attempts.attemptsOf(runOf(run), taskKey));
}

/** The latest attempt at every task. */
export function latestTasks(run: RunJson): readonly RunTaskJson[] {
  return jsonOf(attempts.latestTasks(runOf(run)));
}

/** The latest attempts that failed: that failed, timed out or were ended by the platform. */
export function failedTasks(run: RunJson): readonly RunTaskJson[] {
  return jsonOf(attempts.failedTasks(runOf(run)));
}

/** The failed tasks to look at first: the latest attempts whose failure no other failure explains. */
export function rootFailures(run: RunJson): readonly RunTaskJson[] {
  return jsonOf(new TaskGraph(runOf(run), 0).rootFailures());
}

/** What a failure report is made from, beside the run. */
export interface FailureReportOptions {
  /** Other runs: earlier attempts at the same work, runs that run-job tasks started, runs of for-each tasks. */
  readonly runs?: Iterable<RunJson>;
  /** Answers of runs/get-output, which name their runs in `metadata`, or pairs of a task run's id and its output. */
  readonly outputs?: Iterable<
    RunOutputJson | readonly [runId: number | bigint | string, output: RunOutputJson]
  >;
  /** Reference time for what is active. Default: `Date.now()`. */
  readonly now?: Instant;
}

/**
 * Why a run failed, in one object: the failures to look at first with message, page and attempts, durations, what was done again
 * and the time lost. Secrets in its texts are masked by their form.
 * @throws Error if an output has no `metadata.run_id` and is given without an id.
 */
export function failureReport(run: RunJson, options: FailureReportOptions = {}): FailureReport {
  const { runs = [], outputs = [], now = Date.now() } = options;
  const report = failureReportOf(runOf(run), {
    runs: [...runs].map(runOf),
    outputs: [...outputs].map((output) =>
      Array.isArray(output)
        ? ([output[0] as string, outputOf(output[1] as RunOutputJson)] as const)
        : outputOf(output as RunOutputJson),
    ),
    now,
  });
  return shownFacts(report);
}

function outputOf(json: RunOutputJson): TaskOutput {
  return new View(json, OUTPUT) as TaskOutput;
}
