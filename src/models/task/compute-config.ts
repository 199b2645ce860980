import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** GPUs that a `GenAiComputeTask` asks for. */
export class ComputeConfig extends Model {
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
