/**
 * Databricks Jobs runs as typed, validated classes.
 *
 * @packageDocumentation
 */
import 'reflect-metadata';
// Before the models, which use what old peers do not have.
import './peers/assert-recent';

import { markPlainConstructors } from './decode/compiled/plain-constructor';
import * as models from './models';
import { loadedModules, warnOfSecondCopy } from './peers/warn-of-second-copy';

markPlainConstructors(models);
// Later, when the application's other imports are done.
queueMicrotask(() => {
  warnOfSecondCopy(loadedModules());
});

export { ModelError } from './errors/model-error';
export type { ModelIssue, ModelIssueCode, ModelIssueParams } from './errors/model-issue';
export { ModelParseError } from './errors/model-parse-error';
export { PageError } from './errors/page-error';
export { ModelUsageError } from './errors/model-usage-error';
export { ModelValidationError } from './errors/model-validation-error';
export { RepairError, type RepairRefusal } from './errors/repair-error';
export { WatchTimeoutError } from './errors/watch-timeout-error';

export { Model } from './model/model';
export type { Lenient } from './model/lenient';
export type { ModelProperties } from './model/model-properties';
export type { SafeResult } from './model/safe-result';
export type {
  StandardIssue,
  StandardProps,
  StandardResult,
  StandardSchema,
} from './model/standard-schema';
export type { PathSegment } from './decode/issues/path';
export type { ClosedReadOptions, ReadOptions, StrictReadOptions } from './decode/options';
export type { JsonSchema, JsonSchemaOptions } from './schema/describe/json-schema';

export type { ModelClass, ModelReference } from './schema/model-class';
export type { FieldCommon, FieldDescriptor, FieldKind, FieldType } from './schema/field-descriptor';
export type { AnyType } from './schema/kinds/any';
export type { ArrayType } from './schema/kinds/array';
export type { BooleanType } from './schema/kinds/boolean';
export type {
  ElementDescriptor,
  ElementKind,
  ElementTypes,
} from './schema/kinds/element-descriptor';
export type { EnumType } from './schema/kinds/enum';
export type { IntegerType } from './schema/kinds/integer';
export type { MapType } from './schema/kinds/map';
export type { ModelType } from './schema/kinds/model';
export type { NumberType } from './schema/kinds/number';
export type { StringType } from './schema/kinds/string';
export type {
  ArrayRules,
  BooleanRules,
  FieldRules,
  NumberRules,
  StringRules,
} from './schema/field-options';
export type { ElementType, ScalarKind } from './schema/element';
export { AnyField } from './schema/decorators/any-field';
export { ArrayField, type ArrayFieldRules } from './schema/decorators/array-field';
export { BooleanField } from './schema/decorators/boolean-field';
export { EnumField } from './schema/decorators/enum-field';
export { IntegerField } from './schema/decorators/integer-field';
export { MapField } from './schema/decorators/map-field';
export { ModelField, type ModelRules } from './schema/decorators/model-field';
export { NumberField } from './schema/decorators/number-field';
export { OneOf, oneOfMembers, type OneOfMember } from './schema/one-of';
export { StringField } from './schema/decorators/string-field';

export type { Duration, DurationBasis, Durations } from './domain/durations/duration';
export type {
  FailureReport,
  FailureReportOptions,
  RetryCounts,
  TaskFailure,
} from './domain/failure-report/failure-report';
export type { FailureDetails, IterationFailure } from './domain/failure-report/failure-details';
export type { TaskOutput } from './domain/lifecycle/task-output';
export type { OutputTarget, OutputTargetOptions } from './domain/outputs/output-targets';
export type { TaskOutputs } from './domain/outputs/with-outputs';
export type { RepairOptions } from './domain/repair/repair-body';
export type { FailureSource } from './domain/lifecycle/failure';
export { formatDuration } from './domain/durations/format-duration';
export type { DurationComparison } from './domain/history/duration-comparison';
export type { DurationSummary } from './domain/history/duration-summary';
export { HistoryCell } from './domain/history/history-cell';
export { HistoryEntry } from './domain/history/history-entry';
export type { LatestComparison } from './domain/history/latest-comparison';
export type { OutcomeCounts } from './domain/history/outcome-counts';
export { RunHistory, type RunHistories } from './domain/history/run-history';
export { TaskHistory } from './domain/history/task-history';
export type { Iteration } from './domain/iterations/iterations';
export type { MergedRun } from './domain/snapshots/merge-pages';
export { OUTCOMES, type Outcome } from './domain/lifecycle/outcome';
export { RetryChain, type RetryChains } from './domain/retry-chain/retry-chain';
export { linkRuns, RunLinks, type LinkedFailure } from './domain/run-links/run-links';
export type { CriticalPath } from './domain/task-graph/critical-path';
export { TaskGraph } from './domain/task-graph/task-graph';
export type { TaskGraphProblem } from './domain/task-graph/links';
export type { Instant } from './domain/values/instant';

export type { WriteOptions } from './encode/options';
export { isSecretName } from './schema/secrets/is-secret-name';

export { collectRun } from './pages/collect-run';
export type { FetchContext, FetchOptions, FetchPage } from './pages/fetch-page';
export { iterateRuns } from './pages/iterate-runs';

export type {
  RunChange,
  RunEnded,
  RunRepaired,
  RunStarted,
  TaskEnded,
  TaskRetried,
  TaskStarted,
} from './domain/changes/run-change';
export type { WatchClock } from './watch/clock';
export type { WatchInterval, WatchOptions } from './watch/watch-options';
export { watchRun, type LenientRunChange } from './watch/watch-run';
export type { RunLost } from './watch/run-lost';
export { watchRuns, type WatchRunsOptions } from './watch/watch-runs';

export { readRuns, type ReadRunsOptions } from './stream/read-runs';
export { readRunsFile } from './stream/read-runs-file';
export type { RunPlace, RunReadResult } from './stream/read-found';
export type { RunSource, WebStream } from './stream/source';

export * from './enums';
export * from './models';
export type * from './models/json-types';
