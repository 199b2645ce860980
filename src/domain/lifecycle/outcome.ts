import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunResultState } from '../../enums/run-result-state';
import { TerminationCode } from '../../enums/termination-code';
import { TerminationType } from '../../enums/termination-type';
import { isTerminal, type Stateful } from './lifecycle';

/**
 * How a run or a task run ended.
 *
 * - `success`: all of it was done
 * - `partial`: it counts as done, although some of its tasks failed
 * - `failed`: it ended with an error, be it in the code, the platform or the cloud
 * - `canceled`: somebody, or the platform, stopped it
 * - `timed-out`: it took longer than it may
 * - `skipped`: it was never carried out
 */
export type Outcome = 'success' | 'partial' | 'failed' | 'canceled' | 'timed-out' | 'skipped';

const BY_RESULT: Readonly<Record<RunResultState, Outcome>> = {
  [RunResultState.SUCCESS]: 'success',
  [RunResultState.SUCCESS_WITH_FAILURES]: 'partial',
  [RunResultState.FAILED]: 'failed',
  [RunResultState.CANCELED]: 'canceled',
  [RunResultState.TIMEDOUT]: 'timed-out',
  [RunResultState.DISABLED]: 'skipped',
  [RunResultState.EXCLUDED]: 'skipped',
  [RunResultState.MAXIMUM_CONCURRENT_RUNS_REACHED]: 'skipped',
  [RunResultState.UPSTREAM_CANCELED]: 'skipped',
  [RunResultState.UPSTREAM_FAILED]: 'skipped',
};

/** The codes that do not mean that the run failed. */
const BY_CODE: Readonly<Partial<Record<TerminationCode, Outcome>>> = {
  [TerminationCode.SUCCESS]: 'success',
  [TerminationCode.SUCCESS_WITH_FAILURES]: 'partial',
  [TerminationCode.CANCELED]: 'canceled',
  [TerminationCode.USER_CANCELED]: 'canceled',
  [TerminationCode.SKIPPED]: 'skipped',
  [TerminationCode.DISABLED]: 'skipped',
  [TerminationCode.MAX_CONCURRENT_RUNS_EXCEEDED]: 'skipped',
  [TerminationCode.MAX_JOB_QUEUE_SIZE_EXCEEDED]: 'skipped',
};

/**
 * How a run or a task run ended; undefined while it is active and where nothing says it. The result of the
 * older form goes first, because it tells a timeout from a cancellation, which the termination codes do not.
 */
export function outcomeOf(record: Stateful): Outcome | undefined {
  if (!isTerminal(record)) return undefined;
  const { state, status } = record;
  if (state?.lifeCycleState === RunLifeCycleState.SKIPPED) return 'skipped';
  return (
    fromTable(BY_RESULT, state?.resultState) ??
    outcomeOfCode(status?.terminationDetails?.code) ??
    outcomeOfType(status?.terminationDetails?.type) ??
    outcomeOfRest(state)
  );
}

/** True where the run ended with success alone; a partial success is not one. */
export function isSuccessful(record: Stateful): boolean {
  return outcomeOf(record) === 'success';
}

/** True for the outcomes of a run that was carried out and did not do its work: failed and timed out. */
export function isFailure(outcome: Outcome | undefined): boolean {
  return outcome === 'failed' || outcome === 'timed-out';
}

function outcomeOfCode(code: TerminationCode | undefined): Outcome | undefined {
  if (code === undefined) return undefined;
  return fromTable(BY_CODE, code) ?? (CODES.has(code) ? 'failed' : undefined);
}

const CODES: ReadonlySet<string> = new Set(Object.values(TerminationCode));

function outcomeOfType(type: TerminationType | undefined): Outcome | undefined {
  if (type === undefined) return undefined;
  if (type === TerminationType.SUCCESS) return 'success';
  return TYPES.has(type) ? 'failed' : undefined;
}

const TYPES: ReadonlySet<string> = new Set(Object.values(TerminationType));

function outcomeOfRest(state: Stateful['state']): Outcome | undefined {
  if (state?.userCancelledOrTimedout === true) return 'canceled';
  return state?.lifeCycleState === RunLifeCycleState.INTERNAL_ERROR ? 'failed' : undefined;
}

function fromTable<K extends string>(
  table: Readonly<Partial<Record<K, Outcome>>>,
  key: K | undefined,
): Outcome | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
