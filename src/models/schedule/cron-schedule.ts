import { PauseStatus } from '../../enums/pause-status';
import { EnumField } from '../../schema/decorators/enum-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlConditionConfiguration } from '../trigger/sql-condition-configuration';
import type { CronScheduleJson } from './cron-schedule-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Cron schedule of a job: when it starts by itself, in which time zone, and whether that is
 * paused.
 */
export class CronSchedule extends Model<CronScheduleJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<CronSchedule>;

  /** Quartz cron expression; its first field is the seconds. */
  @StringField('quartz_cron_expression', { required: true, example: '0 30 2 * * ?' })
  quartzCronExpression!: string;

  /** Java time zone id, in which the expression is read. */
  @StringField('timezone_id', { required: true, example: 'Europe/Amsterdam' })
  timezoneId!: string;

  /** Whether the schedule is active. */
  @EnumField('pause_status', PauseStatus, { example: 'UNPAUSED' })
  pauseStatus?: PauseStatus;

  /** SQL query that decides, each time the schedule is due, whether a run starts. */
  @ModelField('sql_condition', () => SqlConditionConfiguration, { example: null })
  sqlCondition?: SqlConditionConfiguration;
}
