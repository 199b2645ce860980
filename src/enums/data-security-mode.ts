/**
 * Access mode of a cluster: who may share it and which governance rules apply when it reads
 * data.
 */
export enum DataSecurityMode {
  /** Databricks picks the access mode that suits the rest of the compute configuration. */
  DATA_SECURITY_MODE_AUTO = 'DATA_SECURITY_MODE_AUTO',
  /**
   * The cluster is reserved for the one principal named in `single_user_name`, with most
   * languages and features available.
   */
  DATA_SECURITY_MODE_DEDICATED = 'DATA_SECURITY_MODE_DEDICATED',
  /**
   * Several users share the cluster and are isolated from each other's data and credentials;
   * some languages and features are restricted.
   */
  DATA_SECURITY_MODE_STANDARD = 'DATA_SECURITY_MODE_STANDARD',
  /**
   * Migration mode for former high-concurrency clusters with credential passthrough, deprecated
   * since Databricks Runtime 15.0.
   */
  LEGACY_PASSTHROUGH = 'LEGACY_PASSTHROUGH',
  /**
   * Migration mode for former standard clusters with credential passthrough, deprecated since
   * Databricks Runtime 15.0.
   */
  LEGACY_SINGLE_USER = 'LEGACY_SINGLE_USER',
  /**
   * Single-user mode with neither Unity Catalog nor credential passthrough, deprecated since
   * Databricks Runtime 15.0.
   */
  LEGACY_SINGLE_USER_STANDARD = 'LEGACY_SINGLE_USER_STANDARD',
  /**
   * Migration mode for former clusters with table access control, deprecated since Databricks
   * Runtime 15.0.
   */
  LEGACY_TABLE_ACL = 'LEGACY_TABLE_ACL',
  /** No isolation between users and no data governance on the cluster. */
  NONE = 'NONE',
  /** Older name of `DATA_SECURITY_MODE_DEDICATED`. */
  SINGLE_USER = 'SINGLE_USER',
  /** Older name of `DATA_SECURITY_MODE_STANDARD`. */
  USER_ISOLATION = 'USER_ISOLATION',
}
