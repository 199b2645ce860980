import type { ChainFacts } from './chain-facts';

/** The columns of the view that are compared. */
export const COMPARED = [
  'latest_run_id',
  'outcome',
  'attempts',
  'missing_attempts',
  'time_lost_ms',
  'time_lost_is_complete',
] as const;

/** Compares the rows of an engine with what `RetryChain` says, row for row; gives the differences in words. */
export function compareChains(
  expected: readonly ChainFacts[],
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  const byKey = new Map(rows.map((row) => [row['chain_key'], row]));
  const differences =
    rows.length === expected.length ? [] : [`${rows.length} rows, not ${expected.length}`];
  for (const facts of expected) {
    const row = byKey.get(facts.chain_key);
    for (const name of COMPARED) {
      const [actual, truth] = [plain(row?.[name]), plain(facts[name])];
      if (actual !== truth) differences.push(`${facts.chain_key} ${name}: ${actual}, not ${truth}`);
    }
  }
  return differences;
}

/** Engines give integers as bigints. */
function plain(value: unknown): string {
  return String((value as string | number | bigint | boolean | undefined) ?? null);
}
