import { QueueDetailsCodeCode } from '../../enums/queue-details-code-code';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { QueueDetailsJson } from './queue-details-json';
import type { StandardProps } from '../../model/standard-schema';

/** Why a run is held in the queue; found in `queue_details` of a run status. */
export class QueueDetails extends Model<QueueDetailsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<QueueDetails>;

  /** Reason in machine-readable form. */
  @EnumField('code', QueueDetailsCodeCode, { example: 'MAX_CONCURRENT_RUNS_REACHED' })
  code?: QueueDetailsCodeCode;

  /** Reason in words, for people; its wording may change. */
  @StringField('message', {
    example: 'Queued because the job already has its maximum number of concurrent runs.',
  })
  message?: string;
}
