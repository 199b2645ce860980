import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { QueueSettingsJson } from './queue-settings-json';
import type { StandardProps } from '../../model/standard-schema';

/** Whether runs wait in a queue if they cannot start at once. */
export class QueueSettings extends Model<QueueSettingsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<QueueSettings>;

  /** `true` if runs wait in the queue; `false` if they are skipped. */
  @BooleanField('enabled', { required: true, example: true })
  enabled!: boolean;
}
