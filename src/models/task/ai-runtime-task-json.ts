// Written by `npm run json-types` from the fields of the class; change them there.
import type { PriorityClass } from '../../enums/priority-class';
import type { DeploymentSpecJson } from './deployment-spec-json';

/** The JSON of a `AiRuntimeTask`: what `toDict()` gives and `fromDict` reads. */
export type AiRuntimeTaskJson = {
  /** Name of the MLflow experiment that records the run. It is created if the calling user has none of that name. */
  experiment?: string;
  /** Groups of nodes, each with its command and compute. At present exactly one entry is supported. */
  deployments?: DeploymentSpecJson[];
  /**
   * Workspace or volume path of the code archive, which each node unpacks and finds under `$CODE_SOURCE`.
   * Databricks tooling sets it.
   */
  code_source_path?: string;
  /** Custom Docker image to run on: `organization/repository:tag`. Default: the Databricks image. */
  docker_image_url?: string;
  /** Root location of the MLflow artifacts, such as a volume path. Default: a path in DBFS. */
  mlflow_artifact_location?: string;
  /** Workspace directory of the MLflow experiment, below `/Workspace`. Default: the home directory of the user. */
  mlflow_experiment_directory?: string;
  /** Display name of the MLflow run. Default: a name that MLflow generates. */
  mlflow_run?: string;
  /**
   * Priority of the workload while it waits. Set only if it runs on reserved capacity
   * (`compute.provisioned_capacity_id`).
   */
  priority_class?: `${PriorityClass}`;
  /** Custom container image in Unity Catalog: `catalog.schema.image:tag`. Default: the Databricks image. */
  unity_catalog_image_path?: string;
  /** Parameters of the workload, from name to value. SDK releases up to 0.133 list this field. */
  parameters?: Record<string, string>;
};
