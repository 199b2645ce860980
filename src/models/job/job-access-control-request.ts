import { JobPermissionLevel } from '../../enums/job-permission-level';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { JobAccessControlRequestJson } from './job-access-control-request-json';
import type { StandardProps } from '../../model/standard-schema';

/** A permission that is given to one user, group or service principal. One of the names is set. */
export class JobAccessControlRequest extends Model<JobAccessControlRequestJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobAccessControlRequest>;

  /** Email address of the user. */
  @StringField('user_name', { example: 'data-team@example.com' })
  userName?: string;

  /** Name of the group. */
  @StringField('group_name', { example: null })
  groupName?: string;

  /** Application id of the service principal. */
  @StringField('service_principal_name', { example: null })
  servicePrincipalName?: string;

  /** What is permitted. */
  @EnumField('permission_level', JobPermissionLevel, { example: 'CAN_MANAGE_RUN' })
  permissionLevel?: JobPermissionLevel;
}
