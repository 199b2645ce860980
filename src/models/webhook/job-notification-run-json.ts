// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobNotificationRun`: what `toDict()` gives and `fromDict` reads. */
export type JobNotificationRunJson = {
  /** Id of the run, as text or as a number: of the job run, or of the task run if the notification is about a task. */
  run_id?: unknown;
  /** Id of the job run, as text or as a number. Set only if the notification is about a task. */
  parent_run_id?: unknown;
};
