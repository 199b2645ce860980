import { TerminationCode } from '../../enums/termination-code';
import { TerminationType } from '../../enums/termination-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** How a run ended; found in `termination_details` of a run status. */
export class TerminationDetails extends Model {
  /** Exact reason for the end of the run; further codes may appear in future. */
  @EnumField('code', TerminationCode, { example: 'RUN_EXECUTION_ERROR' })
  code?: TerminationCode;

  /** Explanation of the end in words, for people; its wording may change. */
  @StringField('message', {
    example: 'Task load_orders failed with message: Workload failed, see run output for details.',
  })
  message?: string;

  /** Broad class of the outcome: success, or which side caused the failure. */
  @EnumField('type', TerminationType, { example: 'CLIENT_ERROR' })
  type?: TerminationType;
}
