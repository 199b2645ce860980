/**
 * Kind of compute a cluster specification describes; it decides which of the simplified settings
 * are understood.
 */
export enum ClusterKind {
  /**
   * Classic compute with the simplified settings, such as `is_single_node`, `use_ml_runtime` and
   * the automatic access mode.
   */
  CLASSIC_PREVIEW = 'CLASSIC_PREVIEW',
}
