/**
 * GPU configuration of a serverless task; the name carries the number of GPUs and their model.
 */
export enum HardwareAcceleratorType {
  /** One NVIDIA A10 GPU. */
  GPU_1xA10 = 'GPU_1xA10',
  /** One NVIDIA H100 GPU. */
  GPU_1xH100 = 'GPU_1xH100',
  /** Eight NVIDIA B300 GPUs. */
  GPU_8xB300 = 'GPU_8xB300',
  /** Eight NVIDIA H100 GPUs. */
  GPU_8xH100 = 'GPU_8xH100',
}
