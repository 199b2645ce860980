// Written by `npm run json-types` from the fields of the class; change them there.
import type { Source } from '../../enums/source';
import type { ComputeConfigJson } from './compute-config-json';

/** The JSON of a `GenAiComputeTask`: what `toDict()` gives and `fromDict` reads. */
export type GenAiComputeTaskJson = {
  /** Deep learning runtime image in which the script runs. */
  dl_runtime_image?: string;
  /** Version of the client tool behind the task. */
  client_version?: string;
  /** Path of the tar archive with the code to run. */
  code_source_tar_path?: string;
  /** Program that launches the script, such as `bash` or `python`. */
  command?: string;
  /** Number and kind of GPUs the task asks for. */
  compute?: ComputeConfigJson;
  /** Docker image to run in, where a custom one is used. */
  docker_image_url?: string;
  /** MLflow experiment to log to; created if no experiment has this name. */
  mlflow_experiment_name?: string;
  /** Name of the MLflow run that the task logs to. */
  mlflow_run_name?: string;
  /** Path of the YAML file that lists the requirements of the code. */
  requirements_yaml_path?: string;
  /** Where the training script comes from; unset means `GIT` if the job has a `git_source`, else `WORKSPACE`. */
  source?: `${Source}`;
  /** Path of the training script: absolute in the workspace, relative to the root in a Git repository. */
  training_script_path?: string;
  /** Parameters for the script as YAML text; see `yaml_parameters_file_path` for the variant as a file. */
  yaml_parameters?: string;
  /** Path of a YAML file with the parameters for the script. */
  yaml_parameters_file_path?: string;
};
