import { TerminationCode } from '../../enums/termination-code';
import { TerminationType } from '../../enums/termination-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { TerminationDetailsJson } from './termination-details-json';
import type { StandardProps } from '../../model/standard-schema';

/** How a run ended; found in `termination_details` of a run status. */
export class TerminationDetails extends Model<TerminationDetailsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TerminationDetails>;

  /** Why the run ended, as a code. New codes can appear. */
  @EnumField('code', TerminationCode, { example: 'RUN_EXECUTION_ERROR' })
  code?: TerminationCode;

  /** Why the run ended, as text. Its wording can change. */
  @StringField('message', {
    example: 'Task load_orders failed with message: Workload failed, see run output for details.',
  })
  message?: string;

  /** Whether the run succeeded, or who caused the failure. */
  @EnumField('type', TerminationType, { example: 'CLIENT_ERROR' })
  type?: TerminationType;
}
