import { TerminationType } from '../../enums/termination-type';
import { isTerminal, type Stateful } from './lifecycle';
import { isSuccessful } from './outcome';
import { errorOf } from './task-output';

/**
 * Whose fault a failure is.
 *
 * - `client`: the code, configuration or input of the run
 * - `platform`: Databricks itself
 * - `cloud`: the cloud provider
 */
export type FailureSource = 'client' | 'platform' | 'cloud';

const SOURCES: ReadonlyMap<TerminationType | undefined, FailureSource> = new Map([
  [TerminationType.CLIENT_ERROR, 'client'],
  [TerminationType.INTERNAL_ERROR, 'platform'],
  [TerminationType.CLOUD_FAILURE, 'cloud'],
]);

/** A message that ends so was cut off by the server. */
const CUT_OFF = /(?:\.\.\.|\u2026)$/;

/**
 * The most specific failure message: the error of the output, if the record was put together with one; else the termination
 * message, unless there is none or it was cut off and the state message was not. Undefined while the run is active and if it
 * succeeded.
 */
export function failureMessageOf(record: Stateful): string | undefined {
  if (!isTerminal(record) || isSuccessful(record)) return undefined;
  const error = errorOf(record);
  if (error !== undefined) return error;
  const termination = nonBlank(record.status?.terminationDetails?.message);
  const state = nonBlank(record.state?.stateMessage);
  if (termination === undefined || state === undefined) return termination ?? state;
  return CUT_OFF.test(termination) && !CUT_OFF.test(state) ? state : termination;
}

/** Whose fault it is that a run did not succeed, if the type of its termination says so. */
export function failureSourceOf(record: Stateful): FailureSource | undefined {
  if (!isTerminal(record) || isSuccessful(record)) return undefined;
  return SOURCES.get(record.status?.terminationDetails?.type);
}

function nonBlank(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
