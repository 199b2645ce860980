import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunResultState } from '../../enums/run-result-state';
import { TerminationCode } from '../../enums/termination-code';
import { TerminationType } from '../../enums/termination-type';
import { isTerminal, type Stateful } from './lifecycle';

/** Every outcome, the best first. */
export const OUTCOMES = [
  'success',
  'partial',
  'skipped',
  'canceled',
  'timed-out',
  'failed',
] as const;

/**
 * How a run or a task run ended.
 *
 * - `success`: all of it was done
 * - `partial`: it counts as done, although some of its tasks failed
 * - `failed`: it ended with an error in the code, the platform or the cloud
 * - `canceled`: a person or the platform stopped it
 * - `timed-out`: it exceeded its time limit
 * - `skipped`: it was never carried out
 */
export type Outcome = (typeof OUTCOMES)[number];

const BY_RESULT = tableOf({
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
} satisfies Record<RunResultState, Outcome>);

/** The codes that do not mean that the run failed. */
const BY_CODE = tableOf({
  [TerminationCode.SUCCESS]: 'success',
  [TerminationCode.SUCCESS_WITH_FAILURES]: 'partial',
  [TerminationCode.CANCELED]: 'canceled',
  [TerminationCode.USER_CANCELED]: 'canceled',
  [TerminationCode.SKIPPED]: 'skipped',
  [TerminationCode.DISABLED]: 'skipped',
  [TerminationCode.MAX_CONCURRENT_RUNS_EXCEEDED]: 'skipped',
  [TerminationCode.MAX_JOB_QUEUE_SIZE_EXCEEDED]: 'skipped',
} satisfies Partial<Record<TerminationCode, Outcome>>);

/**
 * How a run or a task run ended; undefined while it is active, and if nothing says how it ended. The result of the
 * older form goes first, because it tells a timeout from a cancellation, which the termination codes do not. An
 * `INTERNAL_ERROR` without a result failed, even if a code says that it was done.
 */
export function outcomeOf(record: Stateful): Outcome | undefined {
  if (!isTerminal(record)) return undefined;
  const { state, status } = record;
  if (state?.lifeCycleState === RunLifeCycleState.SKIPPED) return 'skipped';
  const result = BY_RESULT.get(state?.resultState);
  if (result !== undefined) return result;
  const newer = outcomeOfStatus(status);
  const rest = outcomeOfRest(state);
  return rest === 'failed' && isDone(newer) ? rest : (newer ?? rest);
}

/** True if the run ended with success; `false` for a partial success. */
export function isSuccessful(record: Stateful): boolean {
  return outcomeOf(record) === 'success';
}

/**
 * True if the run or task run failed: its outcome is failed or timed-out, or the platform ended it, which is the code
 * CANCELED with a type other than SUCCESS. A person's cancellation, USER_CANCELED, is no failure.
 */
export function isFailed(record: Stateful): boolean {
  const outcome = outcomeOf(record);
  if (outcome === 'failed' || outcome === 'timed-out') return true;
  const { code, type } = record.status?.terminationDetails ?? {};
  return (
    outcome === 'canceled' && code === TerminationCode.CANCELED && type !== TerminationType.SUCCESS
  );
}

/** True if the outcome is one of a run that did its work, at least in part. */
export function isDone(outcome: Outcome | undefined): boolean {
  return outcome === 'success' || outcome === 'partial';
}

/** The code goes before the type, which says only whose fault it is. */
function outcomeOfStatus(status: Stateful['status']): Outcome | undefined {
  const { code, type } = status?.terminationDetails ?? {};
  return outcomeOfCode(code) ?? outcomeOfType(type);
}

function outcomeOfCode(code: TerminationCode | undefined): Outcome | undefined {
  return BY_CODE.get(code) ?? (CODES.has(code) ? 'failed' : undefined);
}

const CODES: ReadonlySet<unknown> = new Set(Object.values(TerminationCode));

function outcomeOfType(type: TerminationType | undefined): Outcome | undefined {
  if (type === TerminationType.SUCCESS) return 'success';
  return TYPES.has(type) ? 'failed' : undefined;
}

const TYPES: ReadonlySet<unknown> = new Set(Object.values(TerminationType));

function outcomeOfRest(state: Stateful['state']): Outcome | undefined {
  if (state?.userCancelledOrTimedout === true) return 'canceled';
  return state?.lifeCycleState === RunLifeCycleState.INTERNAL_ERROR ? 'failed' : undefined;
}

/** Makes a map: unlike an object, it finds nothing under a name such as `constructor`. */
function tableOf(table: Readonly<Record<string, Outcome>>): ReadonlyMap<unknown, Outcome> {
  return new Map(Object.entries(table));
}
