/** Earlier names of enums. They are the same enums, and go in the next major version. */
export {
  /** @deprecated Use `AcceleratorType`. */
  AcceleratorType as ComputeSpecAcceleratorType,
} from './accelerator-type';
export {
  /** @deprecated Use `ClusterKind`. */
  ClusterKind as Kind,
} from './cluster-kind';
export {
  /** @deprecated Use `ConditionOperator`. */
  ConditionOperator as ConditionTaskOp,
} from './condition-operator';
export {
  /** @deprecated Use `PowerBiTableType`. */
  PowerBiTableType as PowerBiTableTableType,
} from './power-bi-table-type';
export {
  /** @deprecated Use `QueueDetailsCode`. */
  QueueDetailsCode as QueueDetailsCodeCode,
} from './queue-details-code';
export {
  /** @deprecated Use `RunStatusState`. */
  RunStatusState as RunLifecycleStateV2State,
} from './run-status-state';
export {
  /** @deprecated Use `TaskSource`. */
  TaskSource as Source,
} from './task-source';
export {
  /** @deprecated Use `TerminationCode`. */
  TerminationCode as TerminationCodeCode,
} from './termination-code';
export {
  /** @deprecated Use `TerminationType`. */
  TerminationType as TerminationTypeType,
} from './termination-type';
