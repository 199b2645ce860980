import type { ChainFacts } from './chain-facts';
import type { Standing } from './state-facts';

/** Where a run stands in a report, what needs attention first. */
export const SECTIONS = [
  'failed',
  'unknown',
  'partial',
  'active',
  'canceled',
  'skipped',
  'succeeded',
] as const;

export type Section = (typeof SECTIONS)[number];

/** What `--only` and `--fail-on` can name. */
export const SELECTORS = [
  'failed',
  'timed-out',
  'partial',
  'canceled',
  'skipped',
  'active',
  'success',
  'unknown',
] as const satisfies readonly Standing[];

export type Selector = (typeof SELECTORS)[number];

/**
 * Where a run stands in a report. A run that ended in words that are new is never taken for one that succeeded, and one
 * in which a task failed neither.
 */
export function sectionOf({ latest }: ChainFacts): Section {
  const { standing, isFailed, rootFailures } = latest;
  if (isFailed) return 'failed';
  if (standing === 'active' || standing === 'unknown') return standing;
  if (standing === 'partial' || rootFailures.length > 0) return 'partial';
  return standing === 'canceled' || standing === 'skipped' ? standing : 'succeeded';
}

/** True if a selector names the run. `failed` is every run that failed: timed-out ones and those that the platform ended too. */
export function isSelected({ latest }: ChainFacts, selectors: readonly Selector[]): boolean {
  return selectors.some((selector) =>
    selector === 'failed' ? latest.isFailed : latest.standing === selector,
  );
}
