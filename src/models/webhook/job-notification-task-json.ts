// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobNotificationTask`: what `toDict()` gives and `fromDict` reads. */
export type JobNotificationTaskJson = {
  /** Name of the task within its job. */
  task_key?: string;
};
