// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ComputeConfig`: what `toDict()` gives and `fromDict` reads. */
export type ComputeConfigJson = {
  /** How many GPUs to use. */
  num_gpus?: number;
  /** Id of the GPU pool from which the nodes are taken. */
  gpu_node_pool_id?: string;
  /** Kind of GPU to use. */
  gpu_type?: string;
};
