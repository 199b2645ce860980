import { RunStatusState } from '../../enums/run-status-state';
import { EnumField } from '../../schema/decorators/enum-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { QueueDetails } from './queue-details';
import { TerminationDetails } from './termination-details';
import type { RunStatusJson } from './run-status-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * The current status of a run or task run; found in `status`, and the successor of the older
 * `state`.
 */
export class RunStatus extends Model<RunStatusJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunStatus>;

  /** Why the run is queued. Set only for queued runs. */
  @ModelField('queue_details', () => QueueDetails, { example: null })
  queueDetails?: QueueDetails;

  /** Life-cycle state of the run. */
  @EnumField('state', RunStatusState, { example: 'TERMINATED' })
  state?: RunStatusState;

  /** Why the run ended. Set only once it is terminating. */
  @ModelField('termination_details', () => TerminationDetails)
  terminationDetails?: TerminationDetails;
}
