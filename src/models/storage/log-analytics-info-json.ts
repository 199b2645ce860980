// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `LogAnalyticsInfo`: what `toDict()` gives and `fromDict` reads. */
export type LogAnalyticsInfoJson = {
  /** Primary key for the Log Analytics workspace. It is a credential: keep it out of logs. */
  log_analytics_primary_key?: string;
  /** Id (a UUID) of the Log Analytics workspace. */
  log_analytics_workspace_id?: string;
};
