// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskSource } from '../../enums/task-source';
import type { ComputeConfigJson } from './compute-config-json';

/** The JSON of a `GenAiComputeTask`: what `toDict()` gives and `fromDict` reads. */
export type GenAiComputeTaskJson = {
  /** Deep learning runtime image that the script runs on. */
  dl_runtime_image?: string;
  /** Version of the client tool behind the task. */
  client_version?: string;
  /** Path of the tar archive with the code to run. */
  code_source_tar_path?: string;
  /** Program that launches the script, such as `bash` or `python`. */
  command?: string;
  /** Number and type of the GPUs. */
  compute?: ComputeConfigJson;
  /** Docker image to run on, if it is a custom one. */
  docker_image_url?: string;
  /** MLflow experiment to log to; created if no experiment has this name. */
  mlflow_experiment_name?: string;
  /** Name of the MLflow run that the task logs to. */
  mlflow_run_name?: string;
  /** Path of the YAML file that lists the requirements of the code. */
  requirements_yaml_path?: string;
  /** Where the training script is. Default: `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  source?: `${TaskSource}`;
  /** Path of the training script: absolute in the workspace, relative to the root in a Git repository. */
  training_script_path?: string;
  /** Parameters of the script as YAML text. The alternative is `yaml_parameters_file_path`. */
  yaml_parameters?: string;
  /** Path of a YAML file with the parameters for the script. */
  yaml_parameters_file_path?: string;
};
