// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunLifecycleStateV2State } from '../../enums/run-lifecycle-state-v2-state';
import type { QueueDetailsJson } from './queue-details-json';
import type { TerminationDetailsJson } from './termination-details-json';

/** The JSON of a `RunStatus`: what `toDict()` gives and `fromDict` reads. */
export type RunStatusJson = {
  /** Why the run is waiting in the queue; set only for queued runs. */
  queue_details?: QueueDetailsJson;
  /** Where the run stands in its life cycle. */
  state?: `${RunLifecycleStateV2State}`;
  /** How and why the run ended; set only while it is terminating or once it has ended. */
  termination_details?: TerminationDetailsJson;
};
