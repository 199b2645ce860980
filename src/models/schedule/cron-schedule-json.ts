// Written by `npm run json-types` from the fields of the class; change them there.
import type { PauseStatus } from '../../enums/pause-status';
import type { SqlConditionConfigurationJson } from '../trigger/sql-condition-configuration-json';

/** The JSON of a `CronSchedule`: what `toDict()` gives and `fromDict` reads. */
export type CronScheduleJson = {
  /** When to start, as a Quartz cron expression whose first field is the seconds. */
  quartz_cron_expression: string;
  /** Time zone that the expression is read in, as a Java time zone id. */
  timezone_id: string;
  /** Whether the schedule starts runs at present. */
  pause_status?: `${PauseStatus}`;
  /** SQL query whose result decides, each time the schedule is due, whether a run really starts. */
  sql_condition?: SqlConditionConfigurationJson;
};
