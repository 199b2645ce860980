import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ComputeConfigJson } from './compute-config-json';
import type { StandardProps } from '../../model/standard-schema';

/** GPUs that a `GenAiComputeTask` asks for. */
export class ComputeConfig extends Model<ComputeConfigJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ComputeConfig>;

  /** How many GPUs to use. */
  @IntegerField('num_gpus', { example: 8 })
  numGpus?: number;

  /** Id of the GPU pool from which the nodes are taken. */
  @StringField('gpu_node_pool_id', { example: 'gpu-pool-0421' })
  gpuNodePoolId?: string;

  /** Kind of GPU to use. */
  @StringField('gpu_type', { example: 'GPU_8xH100' })
  gpuType?: string;
}
