// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import type { RunResultState } from '../../enums/run-result-state';

/** The JSON of a `RunState`: what `toDict()` gives and `fromDict` reads. */
export type RunStateJson = {
  /**
   * Life-cycle state of the run.
   * @deprecated Read `status.state` instead.
   */
  life_cycle_state?: `${RunLifeCycleState}`;
  /**
   * Result of the run. Set only in a terminal life-cycle state.
   * @deprecated Read `status.termination_details.code` instead.
   */
  result_state?: `${RunResultState}`;
  /**
   * `true` if a user canceled the run, or the scheduler did because the run timed out.
   * @deprecated Read `status.termination_details.code` instead.
   */
  user_cancelled_or_timedout?: boolean;
  /**
   * Message about the state. Its wording can change, so do not parse it.
   * @deprecated Read `status.termination_details.message` instead.
   */
  state_message?: string;
  /**
   * Why the run is queued, as text.
   * @deprecated Read `status.queue_details` instead.
   */
  queue_reason?: string;
};
