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

  /** Identifies the pipeline to update. */
  @StringField('pipeline_id', { example: 'a12cd3e4-0ab1-4abc-9a2b-1a2bcd3e4fab' })
  pipelineId?: string;

  /**
   * When `true`, the update recomputes every table of the pipeline from scratch; `false` by
   * default.
   */
  @BooleanField('full_refresh', { default: false })
  fullRefresh?: boolean;

  /** Tables that are rebuilt from scratch in this update. */
  @ArrayField('full_refresh_selection', 'string', { example: ['orders_silver'] })
  fullRefreshSelection?: string[];

  /** Key-value parameters passed to the pipeline update; at most 10,000 characters in all. */
  @MapField('parameters', 'string', { example: { region: 'emea', date: '2026-01-01' } })
  parameters?: Record<string, string>;

  /**
   * Names of single flows to refresh, added to whatever the table selections of the same object
   * already pick.
   */
  @ArrayField('refresh_flow_selection', 'string', { example: ['orders_append_flow'] })
  refreshFlowSelection?: string[];

  /** Tables that are updated incrementally, without a full refresh. */
  @ArrayField('refresh_selection', 'string', { example: ['orders_gold', 'customers_gold'] })
  refreshSelection?: string[];

  /** Streaming flows whose checkpoints are reset while the data already written stays. */
  @ArrayField('reset_checkpoint_selection', 'string', { example: ['orders_stream_flow'] })
  resetCheckpointSelection?: string[];
}
