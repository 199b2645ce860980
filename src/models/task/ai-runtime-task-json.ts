// Written by `npm run json-types` from the fields of the class; change them there.
import type { DeploymentSpecJson } from './deployment-spec-json';

/** The JSON of a `AiRuntimeTask`: what `toDict()` gives and `fromDict` reads. */
export type AiRuntimeTaskJson = {
  /** Name of the MLflow experiment that records the run; it is created if the calling user has none of that name. */
  experiment?: string;
  /** Groups of nodes, each with its command and compute; at present exactly one entry is supported. */
  deployments?: DeploymentSpecJson[];
  /**
   * Workspace or volume path of the code archive, which every node unpacks and finds under `$CODE_SOURCE`;
   * normally filled in by Databricks tooling.
   */
  code_source_path?: string;
  /** URL of a custom Docker image to run the workload in. */
  docker_image_url?: string;
  /** Where MLflow stores the artifacts, such as a path in a Unity Catalog volume. */
  mlflow_artifact_location?: string;
  /** Workspace directory in which the MLflow experiment is kept. */
  mlflow_experiment_directory?: string;
  /** Name given to the MLflow run. */
  mlflow_run?: string;
  /** Parameters of the workload, from name to value. */
  parameters?: Record<string, string>;
};
