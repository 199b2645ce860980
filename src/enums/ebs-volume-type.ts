/** Type of the EBS volumes attached to AWS nodes. */
export enum EbsVolumeType {
  /** General-purpose SSD volumes. */
  GENERAL_PURPOSE_SSD = 'GENERAL_PURPOSE_SSD',
  /** Hard disk volumes built for sequential throughput. */
  THROUGHPUT_OPTIMIZED_HDD = 'THROUGHPUT_OPTIMIZED_HDD',
}
