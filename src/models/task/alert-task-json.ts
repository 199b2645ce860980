// Written by `npm run json-types` from the fields of the class; change them there.
import type { AlertTaskSubscriberJson } from './alert-task-subscriber-json';

/** The JSON of a `AlertTask`: what `toDict()` gives and `fromDict` reads. */
export type AlertTaskJson = {
  /** Id of the alert to evaluate. Missing if `workspace_path` names the alert. */
  alert_id?: string;
  /** Parameters of the alert, by name. */
  parameters?: Record<string, string>;
  /** Users and destinations that are notified of the result; at most 100. */
  subscribers?: AlertTaskSubscriberJson[];
  /** Id of the SQL warehouse that runs the query of the alert. */
  warehouse_id?: string;
  /** Normalized path of the alert file, starting with `/Workspace`. Missing if `alert_id` names the alert. */
  workspace_path?: string;
};
