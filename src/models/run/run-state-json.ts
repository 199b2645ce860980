// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import type { RunResultState } from '../../enums/run-result-state';

/** The JSON of a `RunState`: what `toDict()` gives and `fromDict` reads. */
export type RunStateJson = {
  /**
   * Where the run stands between being queued and being over.
   * @deprecated Read `status.state` instead.
   */
  life_cycle_state?: `${RunLifeCycleState}`;
  /**
   * How the run turned out; absent until the run has ended.
   * @deprecated Read `status.termination_details.code` instead.
   */
  result_state?: `${RunResultState}`;
  /**
   * `true` when a user canceled the run, or the scheduler did so because it ran too long.
   * @deprecated Read `status.termination_details.code` instead.
   */
  user_cancelled_or_timedout?: boolean;
  /**
   * Explanation of the state for people to read; its wording may change, so do not parse it.
   * @deprecated Read `status.termination_details.message` instead.
   */
  state_message?: string;
  /**
   * Why the run is waiting in the queue, in words for people.
   * @deprecated Read `status.queue_details` instead.
   */
  queue_reason?: string;
};
