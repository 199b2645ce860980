import type { ChainFacts } from './chain-facts';
import type { Standing, StateFacts } from './state-facts';

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

const BRIEF: ReadonlySet<Section> = new Set(['canceled', 'skipped', 'succeeded']);

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
  if (standing !== 'success' && standing !== 'timed-out' && standing !== 'failed') return standing;
  return rootFailures.length > 0 ? 'partial' : 'succeeded';
}

/** True if a line is enough for a run: it succeeded, was canceled or skipped, and no task of it failed. */
export function isBrief(chain: ChainFacts): boolean {
  const { rootFailures, otherFailures } = chain.latest;
  return BRIEF.has(sectionOf(chain)) && rootFailures.length + otherFailures.length === 0;
}

/** True if a selector names the run. `failed` is every run that failed: timed-out ones and those that the platform ended too. */
export function isSelected(
  { standing, isFailed }: Pick<StateFacts, 'standing' | 'isFailed'>,
  selectors: readonly Selector[],
): boolean {
  return selectors.some((selector) =>
    selector === 'failed' ? isFailed : standing === selector,
  );
}
