import { rankOf } from '../../domain/attempts/order';
import { attemptNumberOf } from '../../domain/retry-chain/attempt-numbers';
import type { RunFields } from '../../models/run/run-fields';
import { sortable } from './sortable';

/** A text by which the attempts of a chain sort as in `RetryChain`, which goes by the same rank. */
export function attemptOrderOf(run: RunFields): string {
  const { number, phase, start, end, id } = rankOf(run, attemptNumberOf(run));
  const digits = id === undefined ? undefined : String(id);
  return `${sortable([number, phase, start, end, digits?.length])}-${digits ?? ''}`;
}
