/** Earlier names of models. They are the same classes, and go in the next major version. */
export {
  /** @deprecated Use `WorkloadClients`. */
  WorkloadClients as ClientsTypes,
} from './cluster/workload-clients';
export {
  /** @deprecated Use `ResolvedAgenticTaskValues`. */
  ResolvedAgenticTaskValues as ResolvedValuesAgenticTaskResolvedValues,
} from './resolved/resolved-agentic-task-values';
export {
  /** @deprecated Use `ResolvedAiRuntimeTaskValues`. */
  ResolvedAiRuntimeTaskValues as ResolvedValuesAiRuntimeTaskResolvedValues,
} from './resolved/resolved-ai-runtime-task-values';
export {
  /** @deprecated Use `ResolvedAlertTaskValues`. */
  ResolvedAlertTaskValues as ResolvedValuesAlertTaskResolvedValues,
} from './resolved/resolved-alert-task-values';
export {
  /** @deprecated Use `ResolvedGenieTaskValues`. */
  ResolvedGenieTaskValues as ResolvedValuesGenieTaskResolvedValues,
} from './resolved/resolved-genie-task-values';
export {
  /** @deprecated Use `ForEachTaskRunStats`. */
  ForEachTaskRunStats as ForEachTaskTaskRunStats,
} from './task/for-each-task-run-stats';
