import { canonicalText } from '../../json/canonical-text';
import type { RunFields } from '../../models/run/run-fields';
import { compareRanks, rankOf } from '../attempts/order';
import { isOriginal } from '../identity/identity';
import { statedNumber } from '../values/stated-number';

const MOST_MISSING = 1_000;

/** The run's place in its chain; one that states none is the first if it links to no other. */
export function attemptNumberOf(run: RunFields): number | undefined {
  return statedNumber(run, 'attemptNumber') ?? (isOriginal(run) ? 0 : undefined);
}

/** The runs of a chain in order; the last tie is broken by their texts, so that the order is one. */
export function sortRuns<R extends RunFields>(runs: readonly R[]): readonly R[] {
  if (runs.length < 2) return runs;
  const texts = new Map<R, string>();
  const textOf = (run: R): string => {
    const text = texts.get(run) ?? canonicalText(run.toDict());
    texts.set(run, text);
    return text;
  };
  const ranks = runs.map((run) => rankOf(run, attemptNumberOf(run)));
  ranks.sort(
    (left, right) =>
      compareRanks(left, right) || (textOf(left.attempt) < textOf(right.attempt) ? -1 : 1),
  );
  return ranks.map(({ attempt }) => attempt);
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
