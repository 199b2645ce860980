// Written by `npm run json-types` from the fields of the class; change them there.
import type { ComputeSpecJson } from './compute-spec-json';

/** The JSON of a `DeploymentSpec`: what `toDict()` gives and `fromDict` reads. */
export type DeploymentSpecJson = {
  /** Workspace path of the script each node runs; if the script fails, the task fails with its exit code. */
  command_path?: string;
  /** Accelerators of the group of nodes. */
  compute?: ComputeSpecJson;
  /** Custom Docker image for this group of nodes: `organization/repository:tag`. Default: the Databricks image. */
  docker_image_url?: string;
  /** Name of the group in logs and in the UI, such as `driver` or `worker`. It need not be unique. */
  name?: string;
};
