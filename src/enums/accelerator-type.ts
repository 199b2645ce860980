/**
 * GPU type of the nodes of an AI Runtime deployment; the name carries the number of GPUs per
 * node.
 */
export enum AcceleratorType {
  /** Each node has one NVIDIA A10 GPU, for development and small workloads. */
  GPU_1xA10 = 'GPU_1xA10',
  /** Each node has one NVIDIA H100 GPU. */
  GPU_1xH100 = 'GPU_1xH100',
  /** Each node has eight NVIDIA B300 GPUs. */
  GPU_8xB300 = 'GPU_8xB300',
  /** Each node has eight NVIDIA H100 GPUs, as used for distributed training. */
  GPU_8xH100 = 'GPU_8xH100',
}
