import type { Run } from '../../models/run/run';
import { compareAttempts } from '../attempts/order';
import { canonicalText } from '../../json/canonical-text';
import { isOriginal } from './identity';

const MOST_MISSING = 1_000;

/** The run's place in its chain; one that states none is the first where it links to no other. */
export function attemptNumberOf(run: Run): number | undefined {
  return run.attemptNumber ?? (isOriginal(run) ? 0 : undefined);
}

/** Compares two runs of a chain for sorting; the last tie is broken by their texts, so that the order is one. */
export function compareRuns(left: Run, right: Run): number {
  const difference = compareAttempts(left, right, attemptNumberOf);
  if (difference !== 0) return difference;
  return canonicalText(left.toDict()) < canonicalText(right.toDict()) ? -1 : 1;
}

/** The numbers from 0 to the highest that are not among these, at most 1,000 of them. */
export function missingNumbers(numbers: readonly (number | undefined)[]): readonly number[] {
  const present = new Set(numbers);
  const highest = numbers.reduce<number>((most, number) => Math.max(most, number ?? 0), 0);
  const missing: number[] = [];
  for (let number = 0; number <= highest && missing.length < MOST_MISSING; number += 1) {
    if (!present.has(number)) missing.push(number);
  }
  return missing;
}
