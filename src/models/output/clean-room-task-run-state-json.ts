// Written by `npm run json-types` from the fields of the class; change them there.
import type { CleanRoomTaskRunLifeCycleState } from '../../enums/clean-room-task-run-life-cycle-state';
import type { CleanRoomTaskRunResultState } from '../../enums/clean-room-task-run-result-state';

/** The JSON of a `CleanRoomTaskRunState`: what `toDict()` gives and `fromDict` reads. */
export type CleanRoomTaskRunStateJson = {
  /** Life-cycle state of the run. */
  life_cycle_state?: `${CleanRoomTaskRunLifeCycleState}`;
  /** Result of the run. Set only in a terminal life-cycle state. */
  result_state?: `${CleanRoomTaskRunResultState}`;
};
