import { ArrayField } from '../../schema/decorators/array-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { QueueSettings } from '../job/queue-settings';
import { RequestParameters } from './request-parameters';
import type { RunNowJson } from './run-now-json';
import type { StandardProps } from '../../model/standard-schema';

/** Body of jobs/run-now: starts a run of a job. */
export class RunNow extends RequestParameters<RunNowJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunNow>;

  /** Id of the job to run. */
  @IntegerField('job_id', { required: true, example: 11_223_344_556_677 })
  jobId!: number;

  /**
   * Makes a repeated request harmless: if there is a run with this token, its id is the answer
   * and no other run starts. At most 64 characters. An error if that run has been deleted.
   */
  @StringField('idempotency_token', { maxLength: 64, example: 'nightly-2026-01-01' })
  idempotencyToken?: string;

  /**
   * Keys of the tasks to run; `+key` runs also what the task depends on, `key+` also what depends
   * on it. Default: all tasks.
   */
  @ArrayField('only', 'string', { example: null })
  only?: string[];

  /** Whether the run waits in the queue. Default: as the job says. */
  @ModelField('queue', () => QueueSettings)
  queue?: QueueSettings;
}
