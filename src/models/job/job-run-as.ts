import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { JobRunAsJson } from './job-run-as-json';
import type { StandardProps } from '../../model/standard-schema';

/** Who a run runs as. One of the fields is set. Default: who sends the request. */
export class JobRunAs extends Model<JobRunAsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobRunAs>;

  /** Email address of a user of the workspace. Those who are no admins can only set their own. */
  @StringField('user_name', { example: 'data-team@example.com' })
  userName?: string;

  /** Application id of a service principal, which one must be allowed to use. */
  @StringField('service_principal_name', { example: null })
  servicePrincipalName?: string;

  /** Name of a group of the account, which one must be a member of or be allowed to assume. */
  @StringField('group_name', { example: null })
  groupName?: string;
}
