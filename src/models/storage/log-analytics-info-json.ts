// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `LogAnalyticsInfo`: what `toDict()` gives and `fromDict` reads. */
export type LogAnalyticsInfoJson = {
  /** Primary key that authenticates against the Log Analytics workspace; a credential, so keep it out of logs. */
  log_analytics_primary_key?: string;
  /** Id (a UUID) of the Log Analytics workspace the diagnostics go to. */
  log_analytics_workspace_id?: string;
};
