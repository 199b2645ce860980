/** How an incremental refresh policy serves the most recent data. */
export enum RefreshPolicyMode {
  /** History is imported, while the latest data is queried live through DirectQuery. */
  REFRESH_POLICY_MODE_HYBRID = 'REFRESH_POLICY_MODE_HYBRID',
  /** All data is imported, so the model is as recent as its last refresh. */
  REFRESH_POLICY_MODE_IMPORT_ONLY = 'REFRESH_POLICY_MODE_IMPORT_ONLY',
}
