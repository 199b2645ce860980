/** How a Power BI model signs in to Databricks. */
export enum AuthenticationMethod {
  /** Sign-in with OAuth. */
  OAUTH = 'OAUTH',
  /** Sign-in with a Databricks personal access token. */
  PAT = 'PAT',
}
