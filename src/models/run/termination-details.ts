import { TerminationCodeCode } from '../../enums/termination-code-code';
import { TerminationTypeType } from '../../enums/termination-type-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { TerminationDetailsJson } from './termination-details-json';
import type { StandardProps } from '../../model/standard-schema';

/** How a run ended; found in `termination_details` of a run status. */
export class TerminationDetails extends Model<TerminationDetailsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TerminationDetails>;

  /** Exact reason for the end of the run; further codes may appear in future. */
  @EnumField('code', TerminationCodeCode, { example: 'RUN_EXECUTION_ERROR' })
  code?: TerminationCodeCode;

  /** Explanation of the end in words, for people; its wording may change. */
  @StringField('message', {
    example: 'Task load_orders failed with message: Workload failed, see run output for details.',
  })
  message?: string;

  /** Broad class of the outcome: success, or which side caused the failure. */
  @EnumField('type', TerminationTypeType, { example: 'CLIENT_ERROR' })
  type?: TerminationTypeType;
}
