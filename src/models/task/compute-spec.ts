import { AcceleratorType } from '../../enums/accelerator-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ComputeSpecJson } from './compute-spec-json';
import type { StandardProps } from '../../model/standard-schema';

/** Type and total number of accelerators for one deployment of an AI Runtime task. */
export class ComputeSpec extends Model<ComputeSpecJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ComputeSpec>;

  /** GPU model, with the number of GPUs on each node: `GPU_8xH100` means eight H100 per node. */
  @EnumField('accelerator_type', AcceleratorType, { example: 'GPU_8xH100' })
  acceleratorType?: AcceleratorType;

  /**
   * Total number of accelerators, a positive multiple of the number per node in
   * `accelerator_type`: 16 with `GPU_8xH100` means two nodes.
   */
  @IntegerField('accelerator_count', { example: 16 })
  acceleratorCount?: number;

  /** Id of the reserved capacity to run on. Default: on-demand capacity. */
  @StringField('provisioned_capacity_id', { example: 'reservation-h100-01' })
  provisionedCapacityId?: string;
}
