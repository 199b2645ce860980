import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { attemptsByKey } from '../attempts/task-attempts';
import { isFailed } from '../lifecycle/outcome';
import { endOf, startOf } from '../lifecycle/timed';
import { statedNumber, statedTime } from '../values/stated-number';

/** So much longer than it was at work a run may take without a repair, in ms. */
const MOST_IDLE = 10_000;
/** `max_retries` for retries without end. */
const NO_LIMIT = -1;

/**
 * True if a run without a history shows that it was repaired: a task has an attempt that is no retry, or the run was idle
 * between its start and its end.
 */
export function wasRepaired(run: RunFields): boolean {
  return [...attemptsByKey(run).values()].some(hasMoreThanRetries) || wasIdle(run);
}

/** Only an attempt that failed is retried, and as often as the task says. */
function hasMoreThanRetries(attempts: readonly RunTask[]): boolean {
  const earlier = attempts.slice(0, -1);
  const most = (attempts[0] && statedNumber(attempts[0], 'maxRetries')) ?? 0;
  return !earlier.every(isFailed) || (most !== NO_LIMIT && earlier.length > most);
}

/** The server's count of the time at work leaves the time between segments out. */
function wasIdle(run: RunFields): boolean {
  const queued = statedTime(run, 'queueDuration') ?? 0;
  const counted = queued + (statedTime(run, 'runDuration') ?? NaN);
  // NaN, if one of them is not known, is above nothing.
  return (endOf(run) ?? NaN) - (startOf(run) ?? NaN) - counted > MOST_IDLE;
}
