import { BooleanField } from '../../metadata/boolean-field';
import { Model } from '../model';

/** What a run's pipeline tasks refresh; found in `pipeline_params` of the run parameters. */
export class RunParametersPipelineParams extends Model {
  /** When `true`, the pipeline tasks recompute all tables from scratch. */
  @BooleanField('full_refresh')
  fullRefresh?: boolean;
}
