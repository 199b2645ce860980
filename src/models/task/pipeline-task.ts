import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { PipelineTaskJson } from './pipeline-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that starts an update of a declarative pipeline, set as `pipeline_task` of a task. */
export class PipelineTask extends Model<PipelineTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PipelineTask>;

  /** Id of the pipeline to update. Only triggered pipelines are supported. */
  @StringField('pipeline_id', { example: 'a12cd3e4-0ab1-4abc-9a2b-1a2bcd3e4fab' })
  pipelineId?: string;

  /** `true` if the update recomputes all tables from scratch. Default: `false`. */
  @BooleanField('full_refresh', { default: false })
  fullRefresh?: boolean;

  /** Tables that this update recomputes from scratch. */
  @ArrayField('full_refresh_selection', 'string', { example: ['orders_silver'] })
  fullRefreshSelection?: string[];

  /** Parameters of the pipeline update, by name; at most 10,000 characters in total. */
  @MapField('parameters', 'string', { example: { region: 'emea', date: '2026-01-01' } })
  parameters?: Record<string, string>;

  /** Names of flows to refresh, in addition to the tables of the other selections. */
  @ArrayField('refresh_flow_selection', 'string', { example: ['orders_append_flow'] })
  refreshFlowSelection?: string[];

  /** Tables that this update refreshes incrementally. */
  @ArrayField('refresh_selection', 'string', { example: ['orders_gold', 'customers_gold'] })
  refreshSelection?: string[];

  /** Streaming flows whose checkpoints this update resets. Data already written stays. */
  @ArrayField('reset_checkpoint_selection', 'string', { example: ['orders_stream_flow'] })
  resetCheckpointSelection?: string[];
}
