import { RunLifecycleStateV2State } from '../../enums/run-lifecycle-state-v2-state';
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

  /** Why the run is waiting in the queue; set only for queued runs. */
  @ModelField('queue_details', () => QueueDetails, { example: null })
  queueDetails?: QueueDetails;

  /** Where the run stands in its life cycle. */
  @EnumField('state', RunLifecycleStateV2State, { example: 'TERMINATED' })
  state?: RunLifecycleStateV2State;

  /** How and why the run ended; set only while it is terminating or once it has ended. */
  @ModelField('termination_details', () => TerminationDetails)
  terminationDetails?: TerminationDetails;
}
