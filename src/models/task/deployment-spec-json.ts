// Written by `npm run json-types` from the fields of the class; change them there.
import type { ComputeSpecJson } from './compute-spec-json';

/** The JSON of a `DeploymentSpec`: what `toDict()` gives and `fromDict` reads. */
export type DeploymentSpecJson = {
  /** Workspace path of the script each node runs; if the script fails, the task fails with its exit code. */
  command_path?: string;
  /** Accelerators the group of nodes receives. */
  compute?: ComputeSpecJson;
  /** URL of a custom Docker image for this group of nodes. */
  docker_image_url?: string;
  /** Label of the group in logs and in the UI, such as `driver` or `worker`; it need not be unique. */
  name?: string;
};
