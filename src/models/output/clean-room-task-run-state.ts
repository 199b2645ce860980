import { CleanRoomTaskRunLifeCycleState } from '../../enums/clean-room-task-run-life-cycle-state';
import { CleanRoomTaskRunResultState } from '../../enums/clean-room-task-run-result-state';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';
import type { CleanRoomTaskRunStateJson } from './clean-room-task-run-state-json';
import type { StandardProps } from '../../model/standard-schema';

/** State of a clean room's notebook run; found in `clean_room_job_run_state`. */
export class CleanRoomTaskRunState extends Model<CleanRoomTaskRunStateJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<CleanRoomTaskRunState>;

  /** Life-cycle state of the run. */
  @EnumField('life_cycle_state', CleanRoomTaskRunLifeCycleState, { example: 'TERMINATED' })
  lifeCycleState?: CleanRoomTaskRunLifeCycleState;

  /** Result of the run. Set only in a terminal life-cycle state. */
  @EnumField('result_state', CleanRoomTaskRunResultState, { example: 'SUCCESS' })
  resultState?: CleanRoomTaskRunResultState;
}
