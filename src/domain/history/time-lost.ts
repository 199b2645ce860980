import { sumOf, type Duration } from '../durations/duration';

/** The attempts that another attempt replaced. */
export interface Loss {
  /** How long each of them took. */
  readonly durations: readonly (Duration | undefined)[];
  /** False if there may be more of them than are known. */
  readonly isComplete: boolean;
}

/** The time of all of them; undefined if nothing is known, 0 if no attempt was replaced. */
export function timeOfLosses(losses: readonly Loss[]): Duration | undefined {
  const durations = losses.flatMap((loss) => loss.durations);
  const isComplete = losses.every((loss) => loss.isComplete);
  if (durations.length > 0) {
    const sum = sumOf(durations);
    return sum && { ...sum, isComplete: sum.isComplete && isComplete };
  }
  const isKnown = losses.length === 0 || losses.some((loss) => loss.isComplete);
  return isKnown ? { milliseconds: 0, basis: 'mixed', isComplete } : undefined;
}
