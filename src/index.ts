/**
 * Databricks Jobs runs as typed, validated classes.
 *
 * @packageDocumentation
 */
import 'reflect-metadata';
// Before the models, which use what old peers do not have.
import './peers/assert-recent';

import { markPlainConstructors } from './metadata/plain-constructor';
import * as models from './models';
import { loadedModules, warnOfSecondCopy } from './peers/warn-of-second-copy';

markPlainConstructors(models);
// Later, when the application's other imports are done.
queueMicrotask(() => {
  warnOfSecondCopy(loadedModules());
});

export { ModelError } from './errors/model-error';
export type { ModelIssue, ModelIssueCode } from './errors/model-issue';
export { ModelParseError } from './errors/model-parse-error';
export { ModelUsageError } from './errors/model-usage-error';
export { ModelValidationError } from './errors/model-validation-error';

export { Model } from './models/model';
export type { ModelProperties } from './models/model-properties';
export type {
  JsonSchema,
  PathSegment,
  ReadOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from './codec';

export type { ModelClass, ModelReference } from './metadata/model-class';
export type {
  ElementDescriptor,
  ElementKind,
  FieldDescriptor,
  FieldKind,
} from './metadata/field-descriptor';
export type {
  ArrayRules,
  BooleanRules,
  FieldRules,
  NumberRules,
  StringRules,
} from './metadata/field-rules';
export type { ElementType, ScalarKind } from './metadata/element';
export { AnyField } from './metadata/any-field';
export { ArrayField, type ArrayFieldRules } from './metadata/array-field';
export { BooleanField } from './metadata/boolean-field';
export { EnumField } from './metadata/enum-field';
export { IntegerField } from './metadata/integer-field';
export { MapField } from './metadata/map-field';
export { ModelField, type ModelRules } from './metadata/model-field';
export { NumberField } from './metadata/number-field';
export { OneOf, oneOfMembers, type OneOfMember } from './metadata/one-of';
export { StringField } from './metadata/string-field';

export type { TotalDuration } from './domain/chain-durations';
export type { Duration, DurationBasis, Durations, Instant } from './domain/durations';
export type { FailureSource } from './domain/failure';
export { formatDuration } from './domain/format-duration';
export type { MergedRun } from './domain/merge-pages';
export type { Outcome } from './domain/outcome';
export { RetryChain, type RetryChains } from './domain/retry-chain';
export { TaskGraph, type CriticalPath } from './domain/task-graph';
export type { TaskGraphProblem } from './domain/task-links';

export { readRuns, type ReadRunsOptions } from './reading/read-runs';
export type { RunPlace, RunReadResult } from './reading/read-found';
export type { RunSource, WebStream } from './reading/run-source';

export * from './enums';
export * from './models';
