/**
 * Query engine of a cluster. The field `runtime_engine` holds any text, to be compared with
 * these values.
 */
export enum RuntimeEngine {
  /** No engine was chosen; `spark_version` determines it. */
  NULL = 'NULL',
  /** Photon, the vectorized engine. */
  PHOTON = 'PHOTON',
  /** Spark without Photon. */
  STANDARD = 'STANDARD',
}
