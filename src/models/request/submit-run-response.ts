import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { SubmitRunResponseJson } from './submit-run-response-json';
import type { StandardProps } from '../../model/standard-schema';

/** Answer of runs/submit. */
export class SubmitRunResponse extends Model<SubmitRunResponseJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SubmitRunResponse>;

  /** Id of the run that was started. */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;
}
