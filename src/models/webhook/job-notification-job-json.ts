// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobNotificationJob`: what `toDict()` gives and `fromDict` reads. */
export type JobNotificationJobJson = {
  /** Id of the job, as text or as a number. `JobNotification` has it as a number. */
  job_id?: unknown;
  /** Name of the job. */
  name?: string;
};
