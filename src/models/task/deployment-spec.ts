import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { ComputeSpec } from './compute-spec';
import type { DeploymentSpecJson } from './deployment-spec-json';
import type { StandardProps } from '../../model/standard-schema';

/** Group of nodes in an AI Runtime task that run the same command on the same type of compute. */
export class DeploymentSpec extends Model<DeploymentSpecJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DeploymentSpec>;

  /**
   * Workspace path of the script each node runs; if the script fails, the task fails with its
   * exit code.
   */
  @StringField('command_path', { example: '/Workspace/Shared/training/command.sh' })
  commandPath?: string;

  /** Accelerators of the group of nodes. */
  @ModelField('compute', () => ComputeSpec)
  compute?: ComputeSpec;

  /**
   * Custom Docker image for this group of nodes: `organization/repository:tag`. Default: the
   * Databricks image.
   */
  @StringField('docker_image_url', { example: 'registry.example.com/ml/trainer:1.4.0' })
  dockerImageUrl?: string;

  /**
   * Name of the group in logs and in the UI, such as `driver` or `worker`. It need not be
   * unique.
   */
  @StringField('name', { example: 'worker' })
  name?: string;
}
