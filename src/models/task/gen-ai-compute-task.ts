import { TaskSource } from '../../enums/task-source';
import { EnumField } from '../../schema/decorators/enum-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { ComputeConfig } from './compute-config';
import type { GenAiComputeTaskJson } from './gen-ai-compute-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that runs a training script on GPUs. New workloads use `AiRuntimeTask`. */
export class GenAiComputeTask extends Model<GenAiComputeTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GenAiComputeTask>;

  /** Deep learning runtime image that the script runs on. */
  @StringField('dl_runtime_image', { example: 'dl-runtime-gpu-4' })
  dlRuntimeImage?: string;

  /** Version of the client tool behind the task. */
  @StringField('client_version', { example: '0.3.1' })
  clientVersion?: string;

  /** Path of the tar archive with the code to run. */
  @StringField('code_source_tar_path', { example: '/Volumes/main/ml/code/train.tar.gz' })
  codeSourceTarPath?: string;

  /** Program that launches the script, such as `bash` or `python`. */
  @StringField('command', { example: 'python' })
  command?: string;

  /** Number and type of the GPUs. */
  @ModelField('compute', () => ComputeConfig)
  compute?: ComputeConfig;

  /** Docker image to run on, if it is a custom one. */
  @StringField('docker_image_url', { example: 'registry.example.com/ml/train:1.4.0' })
  dockerImageUrl?: string;

  /** MLflow experiment to log to; created if no experiment has this name. */
  @StringField('mlflow_experiment_name', { example: '/Shared/experiments/churn-llm' })
  mlflowExperimentName?: string;

  /** Name of the MLflow run that the task logs to. */
  @StringField('mlflow_run_name', { example: 'churn-llm-2026-01-01' })
  mlflowRunName?: string;

  /** Path of the YAML file that lists the requirements of the code. */
  @StringField('requirements_yaml_path', { example: '/Workspace/Shared/ml/requirements.yaml' })
  requirementsYamlPath?: string;

  /**
   * Where the training script is. Default: `GIT` if the job has a `git_source`, else
   * `WORKSPACE`.
   */
  @EnumField('source', TaskSource)
  source?: TaskSource;

  /**
   * Path of the training script: absolute in the workspace, relative to the root in a Git
   * repository.
   */
  @StringField('training_script_path', { example: '/Workspace/Shared/ml/train.py' })
  trainingScriptPath?: string;

  /** Parameters of the script as YAML text. The alternative is `yaml_parameters_file_path`. */
  @StringField('yaml_parameters', { example: 'epochs: 3' })
  yamlParameters?: string;

  /** Path of a YAML file with the parameters for the script. */
  @StringField('yaml_parameters_file_path', { example: '/Workspace/Shared/ml/params.yaml' })
  yamlParametersFilePath?: string;
}
