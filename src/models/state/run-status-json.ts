// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunStatusState } from '../../enums/run-status-state';
import type { QueueDetailsJson } from './queue-details-json';
import type { TerminationDetailsJson } from './termination-details-json';

/** The JSON of a `RunStatus`: what `toDict()` gives and `fromDict` reads. */
export type RunStatusJson = {
  /** Why the run is queued. Set only for queued runs. */
  queue_details?: QueueDetailsJson;
  /** Life-cycle state of the run. */
  state?: `${RunStatusState}`;
  /** Why the run ended. Set only once it is terminating. */
  termination_details?: TerminationDetailsJson;
};
