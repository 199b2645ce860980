// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DashboardTool`: what `toDict()` gives and `fromDict` reads. */
export type DashboardToolJson = {
  /** Id of the dashboard the agent can use. */
  dashboard_id?: string;
};
