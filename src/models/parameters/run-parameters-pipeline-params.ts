import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { RunParametersPipelineParamsJson } from './run-parameters-pipeline-params-json';
import type { StandardProps } from '../../model/standard-schema';

/** What a run's pipeline tasks refresh; found in `pipeline_params` of the run parameters. */
export class RunParametersPipelineParams extends Model<RunParametersPipelineParamsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunParametersPipelineParams>;

  /** `true` if the pipeline tasks recompute all tables from scratch. */
  @BooleanField('full_refresh')
  fullRefresh?: boolean;

  /** Tables that this update recomputes from scratch. */
  @ArrayField('full_refresh_selection', 'string', { example: ['orders_silver'] })
  fullRefreshSelection?: string[];

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
