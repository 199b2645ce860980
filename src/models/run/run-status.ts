import { RunStatusState } from '../../enums/run-status-state';
import { EnumField } from '../../schema/decorators/enum-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { QueueDetails } from './queue-details';
import { TerminationDetails } from './termination-details';

/**
 * The current status of a run or task run; found in `status`, and the successor of the older
 * `state`.
 */
export class RunStatus extends Model {
  /** Why the run is waiting in the queue; set only for queued runs. */
  @ModelField('queue_details', () => QueueDetails, { example: null })
  queueDetails?: QueueDetails;

  /** Where the run stands in its life cycle. */
  @EnumField('state', RunStatusState, { example: 'TERMINATED' })
  state?: RunStatusState;

  /** How and why the run ended; set only while it is terminating or once it has ended. */
  @ModelField('termination_details', () => TerminationDetails)
  terminationDetails?: TerminationDetails;
}
