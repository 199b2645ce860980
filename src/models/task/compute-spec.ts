import { ComputeSpecAcceleratorType } from '../../enums/compute-spec-accelerator-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { ComputeSpecJson } from './compute-spec-json';
import type { StandardProps } from '../../model/standard-schema';

/** Kind and total number of accelerators for one deployment of an AI Runtime task. */
export class ComputeSpec extends Model<ComputeSpecJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ComputeSpec>;

  /**
   * GPU model along with the number of GPUs on each node: `GPU_8xH100` stands for eight H100 per
   * node.
   */
  @EnumField('accelerator_type', ComputeSpecAcceleratorType, { example: 'GPU_8xH100' })
  acceleratorType?: ComputeSpecAcceleratorType;

  /**
   * Number of accelerators over all nodes together, a positive multiple of the per-node number
   * in `accelerator_type`: 16 with `GPU_8xH100` makes two nodes.
   */
  @IntegerField('accelerator_count', { example: 16 })
  acceleratorCount?: number;
}
