// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ComputeConfig`: what `toDict()` gives and `fromDict` reads. */
export type ComputeConfigJson = {
  /** Number of GPUs. */
  num_gpus?: number;
  /** Id of the GPU pool of the nodes. */
  gpu_node_pool_id?: string;
  /** Type of GPU. */
  gpu_type?: string;
};
