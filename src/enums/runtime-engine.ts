/** Query engine a cluster runs on: what its `runtime_engine`, which may be any string, is compared with. */
export enum RuntimeEngine {
  /** No engine was chosen, so `spark_version` alone determines it. */
  NULL = 'NULL',
  /** The vectorized Photon engine is used. */
  PHOTON = 'PHOTON',
  /** The regular Spark engine is used, without Photon. */
  STANDARD = 'STANDARD',
}
