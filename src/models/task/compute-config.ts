import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ComputeConfigJson } from './compute-config-json';
import type { StandardProps } from '../../model/standard-schema';

/** GPUs that a `GenAiComputeTask` asks for. */
export class ComputeConfig extends Model<ComputeConfigJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ComputeConfig>;

  /** Number of GPUs. */
  @IntegerField('num_gpus', { example: 8 })
  numGpus?: number;

  /** Id of the GPU pool of the nodes. */
  @StringField('gpu_node_pool_id', { example: 'gpu-pool-0421' })
  gpuNodePoolId?: string;

  /** Type of GPU. */
  @StringField('gpu_type', { example: 'GPU_8xH100' })
  gpuType?: string;
}
