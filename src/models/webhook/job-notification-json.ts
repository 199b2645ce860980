// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobNotificationJobJson } from './job-notification-job-json';
import type { JobNotificationRunJson } from './job-notification-run-json';
import type { JobNotificationTaskJson } from './job-notification-task-json';

/** The JSON of a `JobNotification`: what `toDict()` gives and `fromDict` reads. */
export type JobNotificationJson = {
  /** What happened; the known values are in `JobEventType`. Others are kept, since an alert must not get lost. */
  event_type: string;
  /** Id of the workspace, as text or as a number. */
  workspace_id?: unknown;
  /** The task. Set only if the notification is about a task and not about the whole run. */
  task?: JobNotificationTaskJson;
  /** The run. */
  run?: JobNotificationRunJson;
  /** The job. */
  job?: JobNotificationJobJson;
};
