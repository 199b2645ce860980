import { QueueDetailsCode } from '../../enums/queue-details-code';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { QueueDetailsJson } from './queue-details-json';
import type { StandardProps } from '../../model/standard-schema';

/** Why a run is held in the queue; found in `queue_details` of a run status. */
export class QueueDetails extends Model<QueueDetailsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<QueueDetails>;

  /** Reason as a code. */
  @EnumField('code', QueueDetailsCode, { example: 'MAX_CONCURRENT_RUNS_REACHED' })
  code?: QueueDetailsCode;

  /** Reason as text. Its wording can change. */
  @StringField('message', {
    example: 'Queued because the job already has its maximum number of concurrent runs.',
  })
  message?: string;
}
