import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AiRuntimeTaskOutputJson } from './ai-runtime-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** Where an AI Runtime task logged to MLflow; found in `ai_runtime_task_output` of an output. */
export class AiRuntimeTaskOutput extends Model<AiRuntimeTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiRuntimeTaskOutput>;

  /** Id of the MLflow experiment. */
  @StringField('mlflow_experiment_id', { example: '3209978791212345' })
  mlflowExperimentId?: string;

  /** Id of the MLflow run of this task run. */
  @StringField('mlflow_run_id', { example: '8d0b7a3f2c414e2f9a76f1d0c3b2a190' })
  mlflowRunId?: string;

  /** Message about the state, for people. Missing or empty if there is nothing to say. */
  @StringField('status_message', { example: 'Waiting for GPU compute.' })
  statusMessage?: string;
}
