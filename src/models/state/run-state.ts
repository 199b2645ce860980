import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunResultState } from '../../enums/run-result-state';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { RunStateJson } from './run-state-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * State of a run or of a task run in the older form: where it is in its life cycle and, once
 * ended, with what result. `RunStatus` in `status` has taken its place.
 */
export class RunState extends Model<RunStateJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunState>;

  /**
   * Life-cycle state of the run.
   * @deprecated Read `status.state` instead.
   */
  @EnumField('life_cycle_state', RunLifeCycleState, { example: 'TERMINATED' })
  lifeCycleState?: RunLifeCycleState;

  /**
   * Result of the run. Set only in a terminal life-cycle state.
   * @deprecated Read `status.termination_details.code` instead.
   */
  @EnumField('result_state', RunResultState, { example: 'SUCCESS' })
  resultState?: RunResultState;

  /**
   * `true` if a user canceled the run, or the scheduler did because the run timed out.
   * @deprecated Read `status.termination_details.code` instead.
   */
  @BooleanField('user_cancelled_or_timedout')
  userCancelledOrTimedout?: boolean;

  /**
   * Message about the state. Its wording can change, so do not parse it.
   * @deprecated Read `status.termination_details.message` instead.
   */
  @StringField('state_message', { example: 'Run completed.' })
  stateMessage?: string;

  /**
   * Why the run is queued, as text.
   * @deprecated Read `status.queue_details` instead.
   */
  @StringField('queue_reason', { example: null })
  queueReason?: string;
}
