import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { LogAnalyticsInfoJson } from './log-analytics-info-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Azure Log Analytics workspace that receives the diagnostics of an Azure cluster. Belongs to
 * the cluster's Azure attributes.
 */
export class LogAnalyticsInfo extends Model<LogAnalyticsInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<LogAnalyticsInfo>;

  /** Primary key for the Log Analytics workspace. It is a credential: keep it out of logs. */
  @StringField('log_analytics_primary_key', {
    secret: true,
    example: '{{secrets/azure/log-analytics-key}}',
  })
  logAnalyticsPrimaryKey?: string;

  /** Id (a UUID) of the Log Analytics workspace. */
  @StringField('log_analytics_workspace_id', { example: '7d3c1b52-4f0e-4a86-9b1d-2c5e8f60a914' })
  logAnalyticsWorkspaceId?: string;
}
