/**
 * What a run means, over its JSON: the answers of the models, without decorators and without peer dependencies, for pages and
 * edge functions. Every function reads what `JSON.parse` gives of the API's answer as a lenient read does, and changes nothing.
 * Integers beyond 2^53 have lost their digits there; the models keep them.
 *
 * @packageDocumentation
 */
import type { RunOutputJson } from '../models/output/run-output-json';
import type { RunJson } from '../models/run/run-json';
import type { RunTaskJson } from '../models/task/run-task-json';
import type { RecordJson } from './record';

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
export { durationOf, durationsOf, endedAtOf, startedAtOf } from './durations';
export {
  failureMessageOf,
  failureReport,
  failureSourceOf,
  type FailureReportOptions,
} from './failures';
export { isActive, isFailed, isPartial, isTerminal, outcomeOf } from './lifecycle';
export { attemptsOf, failedTasks, latestTasks, rootFailures } from './tasks';
export type { RecordJson, RunJson, RunOutputJson, RunTaskJson };
