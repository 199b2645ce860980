import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { RunJobOutputJson } from './run-job-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** The run that a run-job task started; found in `run_job_output` of an output. */
export class RunJobOutput extends Model<RunJobOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunJobOutput>;

  /** Id of the run of the other job. Missing if none was started. */
  @IntegerField('run_id', { example: 843_920_145 })
  runId?: number;
}
