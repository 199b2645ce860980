// Written by `npm run json-types` from the fields of the class; change them there.
import type { AlertTaskSubscriberJson } from './alert-task-subscriber-json';

/** The JSON of a `AlertTask`: what `toDict()` gives and `fromDict` reads. */
export type AlertTaskJson = {
  /** Id of the alert to evaluate; left out when `workspace_path` names the alert. */
  alert_id?: string;
  /** Values by name that are handed to the alert when the task runs. */
  parameters?: Record<string, string>;
  /** Who hears about the result once the alert has been evaluated; at most 100 entries. */
  subscribers?: AlertTaskSubscriberJson[];
  /** Id of the SQL warehouse on which the alert's query runs. */
  warehouse_id?: string;
  /** Normalized path of the alert file, starting with `/Workspace`; left out when `alert_id` names the alert. */
  workspace_path?: string;
};
