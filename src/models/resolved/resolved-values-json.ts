// Written by `npm run json-types` from the fields of the class; change them there.
import type { ResolvedAgenticTaskValuesJson } from './resolved-agentic-task-values-json';
import type { ResolvedAiFunctionTaskValuesJson } from './resolved-ai-function-task-values-json';
import type { ResolvedAiRuntimeTaskValuesJson } from './resolved-ai-runtime-task-values-json';
import type { ResolvedAlertTaskValuesJson } from './resolved-alert-task-values-json';
import type { ResolvedConditionTaskValuesJson } from './resolved-condition-task-values-json';
import type { ResolvedDbtTaskValuesJson } from './resolved-dbt-task-values-json';
import type { ResolvedGenieTaskValuesJson } from './resolved-genie-task-values-json';
import type { ResolvedNotebookTaskValuesJson } from './resolved-notebook-task-values-json';
import type { ResolvedParamPairValuesJson } from './resolved-param-pair-values-json';
import type { ResolvedPipelineTaskValuesJson } from './resolved-pipeline-task-values-json';
import type { ResolvedPythonWheelTaskValuesJson } from './resolved-python-wheel-task-values-json';
import type { ResolvedRunJobTaskValuesJson } from './resolved-run-job-task-values-json';
import type { ResolvedStringParamsValuesJson } from './resolved-string-params-values-json';

/** The JSON of a `ResolvedValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedValuesJson = {
  /** Final values of an agentic task. */
  agentic_task?: ResolvedAgenticTaskValuesJson;
  /** Resolved values of an AI function task. */
  ai_function_task?: ResolvedAiFunctionTaskValuesJson;
  /** Final values of an AI Runtime task. */
  ai_runtime_task?: ResolvedAiRuntimeTaskValuesJson;
  /** Final values of an alert task. */
  alert_task?: ResolvedAlertTaskValuesJson;
  /** Final operands of a condition task. */
  condition_task?: ResolvedConditionTaskValuesJson;
  /** Final commands of a dbt task. */
  dbt_task?: ResolvedDbtTaskValuesJson;
  /** Final values of a Genie task. */
  genie_task?: ResolvedGenieTaskValuesJson;
  /** Final parameters of a notebook task. */
  notebook_task?: ResolvedNotebookTaskValuesJson;
  /** Final parameters of a pipeline task. */
  pipeline_task?: ResolvedPipelineTaskValuesJson;
  /** Final arguments of a Python wheel task. */
  python_wheel_task?: ResolvedPythonWheelTaskValuesJson;
  /** Final parameters of a task that starts another job. */
  run_job_task?: ResolvedRunJobTaskValuesJson;
  /** Final parameters of a simulation task. */
  simulation_task?: ResolvedParamPairValuesJson;
  /** Final arguments of a JAR task. */
  spark_jar_task?: ResolvedStringParamsValuesJson;
  /** Final arguments of a Python file task. */
  spark_python_task?: ResolvedStringParamsValuesJson;
  /** Final arguments of a spark-submit task. */
  spark_submit_task?: ResolvedStringParamsValuesJson;
  /** Final parameters of a SQL task. */
  sql_task?: ResolvedParamPairValuesJson;
};
