import { type End, type RunEndKind } from './log';
import { type Outcome } from './truth';

/** What the form of a document can tell of an end. */
export type Sight = 'both' | 'state' | 'status';

const OUTCOMES: Readonly<Record<End['kind'], Outcome>> = {
  success: 'success',
  failed: 'failed',
  'internal-error': 'failed',
  'timed-out': 'timed-out',
  'user-canceled': 'canceled',
  'platform-canceled': 'canceled',
  'upstream-failed': 'skipped',
  'upstream-canceled': 'skipped',
  excluded: 'skipped',
  disabled: 'skipped',
};

export function trueOutcome(kind: End['kind'] | RunEndKind): Outcome {
  return kind === 'partial' ? 'partial' : OUTCOMES[kind];
}

/** The outcome as the form shows it: the newer one has a single code for what the platform ended. */
export function outcomeSeen(kind: End['kind'] | RunEndKind, sight: Sight): Outcome {
  return kind === 'timed-out' && sight === 'status' ? 'canceled' : trueOutcome(kind);
}

/** Whether a task failed, as the form shows it: the older one does not tell who canceled. */
export function hasFailed({ kind }: End, sight: Sight): boolean {
  if (kind === 'platform-canceled') return sight !== 'state';
  return kind === 'failed' || kind === 'internal-error' || kind === 'timed-out';
}
