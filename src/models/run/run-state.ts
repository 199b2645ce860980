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
   * Where the run stands between being queued and being over.
   * @deprecated Read `status.state` instead.
   */
  @EnumField('life_cycle_state', RunLifeCycleState, { example: 'TERMINATED' })
  lifeCycleState?: RunLifeCycleState;

  /**
   * How the run turned out; absent until the run has ended.
   * @deprecated Read `status.termination_details.code` instead.
   */
  @EnumField('result_state', RunResultState, { example: 'SUCCESS' })
  resultState?: RunResultState;

  /**
   * `true` when a user canceled the run, or the scheduler did so because it ran too long.
   * @deprecated Read `status.termination_details.code` instead.
   */
  @BooleanField('user_cancelled_or_timedout')
  userCancelledOrTimedout?: boolean;

  /**
   * Explanation of the state for people to read; its wording may change, so do not parse it.
   * @deprecated Read `status.termination_details.message` instead.
   */
  @StringField('state_message', { example: 'Run completed.' })
  stateMessage?: string;

  /**
   * Why the run is waiting in the queue, in words for people.
   * @deprecated Read `status.queue_details` instead.
   */
  @StringField('queue_reason', { example: null })
  queueReason?: string;
}
