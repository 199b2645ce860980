import type { Run } from '../models/run/run';

/**
 * The run left the list before it was over, so that its end is not known. It comes only if there is no `getRun`: give one, or list
 * runs that have ended too.
 */
export interface RunLost<R = Run> {
  /** Tells it from the other changes. */
  readonly type: 'lost';
  /** The run as it was listed last. */
  readonly run: R;
  /** Not known. */
  readonly at: undefined;
}
