// Written by `npm run json-types` from the fields of the class; change them there.
import type { PauseStatus } from '../../enums/pause-status';
import type { SqlConditionConfigurationJson } from '../trigger/sql-condition-configuration-json';

/** The JSON of a `CronSchedule`: what `toDict()` gives and `fromDict` reads. */
export type CronScheduleJson = {
  /** Quartz cron expression; its first field is the seconds. */
  quartz_cron_expression: string;
  /** Java time zone id, in which the expression is read. */
  timezone_id: string;
  /** Whether the schedule is active. */
  pause_status?: `${PauseStatus}`;
  /** SQL query that decides, each time the schedule is due, whether a run starts. */
  sql_condition?: SqlConditionConfigurationJson;
};
