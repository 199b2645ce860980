import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { ComputeSpec } from './compute-spec';
import type { DeploymentSpecJson } from './deployment-spec-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Group of nodes in an AI Runtime task that run the same command on the same kind of compute.
 */
export class DeploymentSpec extends Model<DeploymentSpecJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DeploymentSpec>;

  /**
   * Workspace path of the script each node runs; if the script fails, the task fails with its
   * exit code.
   */
  @StringField('command_path', { example: '/Workspace/Shared/training/command.sh' })
  commandPath?: string;

  /** Accelerators the group of nodes receives. */
  @ModelField('compute', () => ComputeSpec)
  compute?: ComputeSpec;

  /** URL of a custom Docker image for this group of nodes. */
  @StringField('docker_image_url', { example: 'registry.example.com/ml/trainer:1.4.0' })
  dockerImageUrl?: string;

  /**
   * Label of the group in logs and in the UI, such as `driver` or `worker`; it need not be
   * unique.
   */
  @StringField('name', { example: 'worker' })
  name?: string;
}
