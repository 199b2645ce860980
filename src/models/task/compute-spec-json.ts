// Written by `npm run json-types` from the fields of the class; change them there.
import type { ComputeSpecAcceleratorType } from '../../enums/compute-spec-accelerator-type';

/** The JSON of a `ComputeSpec`: what `toDict()` gives and `fromDict` reads. */
export type ComputeSpecJson = {
  /** GPU model along with the number of GPUs on each node: `GPU_8xH100` stands for eight H100 per node. */
  accelerator_type?: `${ComputeSpecAcceleratorType}`;
  /**
   * Number of accelerators over all nodes together, a positive multiple of the per-node number in
   * `accelerator_type`: 16 with `GPU_8xH100` makes two nodes.
   */
  accelerator_count?: number;
};
