import { AlertEvaluationState } from '../../enums/alert-evaluation-state';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';
import type { AlertTaskOutputJson } from './alert-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** How an alert task evaluated its alert; found in `alert_output` of an output. */
export class AlertTaskOutput extends Model<AlertTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AlertTaskOutput>;

  /** Result of the evaluation. */
  @EnumField('alert_state', AlertEvaluationState, { example: 'OK' })
  alertState?: AlertEvaluationState;
}
