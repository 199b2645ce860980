/** What a user, group or service principal may do with a job or a one-time run. */
export enum JobPermissionLevel {
  /** See and change everything, permissions included. */
  CAN_MANAGE = 'CAN_MANAGE',
  /** See everything, start and cancel runs. */
  CAN_MANAGE_RUN = 'CAN_MANAGE_RUN',
  /** See the settings and results. */
  CAN_VIEW = 'CAN_VIEW',
  /** Own it. There is one owner, a user or a service principal. */
  IS_OWNER = 'IS_OWNER',
}
