/** Confidential computing technology of the VMs of a Google Cloud cluster. */
export enum ConfidentialComputeType {
  /** The VMs run without confidential computing. */
  CONFIDENTIAL_COMPUTE_TYPE_NONE = 'CONFIDENTIAL_COMPUTE_TYPE_NONE',
  /** Memory is encrypted and protected with AMD SEV-SNP, which needs N2D machine types. */
  SEV_SNP = 'SEV_SNP',
}
