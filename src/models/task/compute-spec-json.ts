// Written by `npm run json-types` from the fields of the class; change them there.
import type { AcceleratorType } from '../../enums/accelerator-type';

/** The JSON of a `ComputeSpec`: what `toDict()` gives and `fromDict` reads. */
export type ComputeSpecJson = {
  /** GPU model, with the number of GPUs on each node: `GPU_8xH100` means eight H100 per node. */
  accelerator_type?: `${AcceleratorType}`;
  /**
   * Total number of accelerators, a positive multiple of the number per node in `accelerator_type`: 16 with
   * `GPU_8xH100` means two nodes.
   */
  accelerator_count?: number;
  /** Id of the reserved capacity to run on. Default: on-demand capacity. */
  provisioned_capacity_id?: string;
};
