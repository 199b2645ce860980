// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobRunAs`: what `toDict()` gives and `fromDict` reads. */
export type JobRunAsJson = {
  /** Email address of a user of the workspace. Those who are no admins can only set their own. */
  user_name?: string;
  /** Application id of a service principal, which one must be allowed to use. */
  service_principal_name?: string;
  /** Name of a group of the account, which one must be a member of or be allowed to assume. */
  group_name?: string;
};
