// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobPermissionLevel } from '../../enums/job-permission-level';

/** The JSON of a `JobAccessControlRequest`: what `toDict()` gives and `fromDict` reads. */
export type JobAccessControlRequestJson = {
  /** Email address of the user. */
  user_name?: string;
  /** Name of the group. */
  group_name?: string;
  /** Application id of the service principal. */
  service_principal_name?: string;
  /** What is permitted. */
  permission_level?: `${JobPermissionLevel}`;
};
