import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { RunNowResponseJson } from './run-now-response-json';
import type { StandardProps } from '../../model/standard-schema';

/** Answer of jobs/run-now. */
export class RunNowResponse extends Model<RunNowResponseJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunNowResponse>;

  /** Id of the run that was started. */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;

  /**
   * The same as `run_id`.
   * @deprecated Read `run_id` instead.
   */
  @IntegerField('number_in_job', { example: null })
  numberInJob?: number;
}
