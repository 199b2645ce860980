import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { ResolvedConditionTaskValues } from './resolved-condition-task-values';
import { ResolvedDbtTaskValues } from './resolved-dbt-task-values';
import { ResolvedNotebookTaskValues } from './resolved-notebook-task-values';
import { ResolvedParamPairValues } from './resolved-param-pair-values';
import { ResolvedPipelineTaskValues } from './resolved-pipeline-task-values';
import { ResolvedPythonWheelTaskValues } from './resolved-python-wheel-task-values';
import { ResolvedRunJobTaskValues } from './resolved-run-job-task-values';
import { ResolvedStringParamsValues } from './resolved-string-params-values';
import { ResolvedAiFunctionTaskValues } from './resolved-ai-function-task-values';
import { ResolvedAgenticTaskValues } from './resolved-agentic-task-values';
import { ResolvedAiRuntimeTaskValues } from './resolved-ai-runtime-task-values';
import { ResolvedAlertTaskValues } from './resolved-alert-task-values';
import { ResolvedGenieTaskValues } from './resolved-genie-task-values';
import type { ResolvedValuesJson } from './resolved-values-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Parameters of a task run with all references resolved; only the field of the task's type is
 * set.
 */
export class ResolvedValues extends Model<ResolvedValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedValues>;

  /** Final values of an agentic task. */
  @ModelField('agentic_task', () => ResolvedAgenticTaskValues, { example: null })
  agenticTask?: ResolvedAgenticTaskValues;

  /** Resolved values of an AI function task. */
  @ModelField('ai_function_task', () => ResolvedAiFunctionTaskValues, { example: null })
  aiFunctionTask?: ResolvedAiFunctionTaskValues;

  /** Final values of an AI Runtime task. */
  @ModelField('ai_runtime_task', () => ResolvedAiRuntimeTaskValues, { example: null })
  aiRuntimeTask?: ResolvedAiRuntimeTaskValues;

  /** Final values of an alert task. */
  @ModelField('alert_task', () => ResolvedAlertTaskValues, { example: null })
  alertTask?: ResolvedAlertTaskValues;

  /** Final operands of a condition task. */
  @ModelField('condition_task', () => ResolvedConditionTaskValues, { example: null })
  conditionTask?: ResolvedConditionTaskValues;

  /** Final commands of a dbt task. */
  @ModelField('dbt_task', () => ResolvedDbtTaskValues, { example: null })
  dbtTask?: ResolvedDbtTaskValues;

  /** Final values of a Genie task. */
  @ModelField('genie_task', () => ResolvedGenieTaskValues, { example: null })
  genieTask?: ResolvedGenieTaskValues;

  /** Final parameters of a notebook task. */
  @ModelField('notebook_task', () => ResolvedNotebookTaskValues)
  notebookTask?: ResolvedNotebookTaskValues;

  /** Final parameters of a pipeline task. */
  @ModelField('pipeline_task', () => ResolvedPipelineTaskValues, { example: null })
  pipelineTask?: ResolvedPipelineTaskValues;

  /** Final arguments of a Python wheel task. */
  @ModelField('python_wheel_task', () => ResolvedPythonWheelTaskValues, { example: null })
  pythonWheelTask?: ResolvedPythonWheelTaskValues;

  /** Final parameters of a task that starts another job. */
  @ModelField('run_job_task', () => ResolvedRunJobTaskValues, { example: null })
  runJobTask?: ResolvedRunJobTaskValues;

  /** Final parameters of a simulation task. */
  @ModelField('simulation_task', () => ResolvedParamPairValues, { example: null })
  simulationTask?: ResolvedParamPairValues;

  /** Final arguments of a JAR task. */
  @ModelField('spark_jar_task', () => ResolvedStringParamsValues, { example: null })
  sparkJarTask?: ResolvedStringParamsValues;

  /** Final arguments of a Python file task. */
  @ModelField('spark_python_task', () => ResolvedStringParamsValues, { example: null })
  sparkPythonTask?: ResolvedStringParamsValues;

  /** Final arguments of a spark-submit task. */
  @ModelField('spark_submit_task', () => ResolvedStringParamsValues, { example: null })
  sparkSubmitTask?: ResolvedStringParamsValues;

  /** Final parameters of a SQL task. */
  @ModelField('sql_task', () => ResolvedParamPairValues, { example: null })
  sqlTask?: ResolvedParamPairValues;
}
