import { sumOf, type Duration } from '../../domain/durations/duration';
import type { RetryChain } from '../../domain/retry-chain/retry-chain';
import type { Instant } from '../../domain/values/instant';
import type { Run } from '../../models/run/run';
import { chainFactsOf, type ChainFacts } from './chain-facts';
import { isSelected, sectionOf, SECTIONS, type Section, type Selector } from './section';
import { Surroundings } from './surroundings';

/** What is known of the input beside its runs. */
export interface InputFacts {
  readonly inputs: number;
  /** How many problems kept something from being read. */
  readonly problems: number;
  /** How many values broke a rule or are not known, and were set aside. */
  readonly setAside: number;
  /** How many older documents of the same runs were left out. */
  readonly olderSnapshots: number;
}

/** Which runs are reported, and as of when. */
export interface ReportOptions {
  /** The time to which active runs are timed; without it as the server counted them. */
  readonly now?: Instant;
  /** The time of this machine. Default: `Date.now()`. */
  readonly machine?: Instant;
  /** What was set aside when a document was read. */
  readonly notesOf?: (run: Run) => readonly string[];
  /** Only runs that stand so. */
  readonly only?: readonly Selector[];
  /** Only runs with one of these as job id, run id or part of the name. */
  readonly jobs?: readonly string[];
  /** Only runs that ended after this, are active, or of which no time is known; in epoch ms. */
  readonly since?: number;
}

/** A number for each section. */
type Counts = Readonly<Record<Section, number>>;

/** What the report says of all runs. */
export interface Summary extends InputFacts {
  /** The runs, each counted once with its retries. */
  readonly runs: number;
  /** How many retries of them there are. */
  readonly retries: number;
  readonly counts: Counts;
  /** How many succeeded only after a retry. */
  readonly succeededAfterRetry: number;
  /** How many attempts ended without success, skipped ones apart. */
  readonly lostAttempts: number;
  /** What these took. */
  readonly timeLost: Duration | undefined;
  /** How many runs the caller's choice leaves out. */
  readonly leftOut: number;
}

/** Everything that a report says. The faces only lay it out. */
export interface ReportFacts {
  readonly summary: Summary;
  /** All runs that the caller's choice of jobs and times takes in, those that `only` leaves out too. */
  readonly chains: readonly ChainFacts[];
  /** The runs by section; within one in the order in which they were read. */
  readonly sections: readonly { readonly section: Section; readonly chains: readonly ChainFacts[] }[];
}

/** Goes from runs to facts. */
export function reportFactsOf(
  chains: Iterable<RetryChain>,
  input: InputFacts,
  options: ReportOptions = {},
): ReportFacts {
  const all = [...chains];
  const { now, machine = Date.now(), notesOf = () => [], only } = options;
  const surroundings = new Surroundings(
    all.flatMap(({ attempts }) => attempts),
    machine,
    now,
  );
  const facts = all.map((chain) =>
    chainFactsOf(chain, surroundings, chain.documents.flatMap(notesOf)),
  );
  const inScope = facts.filter((chain) => isInScope(chain, options));
  const shown = only ? inScope.filter((chain) => isSelected(chain, only)) : inScope;
  return {
    summary: summaryOf(inScope, input, facts.length - shown.length),
    chains: inScope,
    sections: SECTIONS.map((section) => ({
      section,
      chains: shown.filter((chain) => sectionOf(chain) === section),
    })),
  };
}

function isInScope({ attempts, latest }: ChainFacts, { jobs, since }: ReportOptions): boolean {
  const { startedAt, endedAt, standing, jobId, name = '' } = latest;
  const moment = endedAt ?? (standing === 'active' ? undefined : startedAt);
  if (since !== undefined && moment !== undefined && moment < since) return false;
  if (!jobs) return true;
  return jobs.some(
    (job) =>
      job === jobId ||
      attempts.some(({ runId }) => runId === job) ||
      name.toLowerCase().includes(job.toLowerCase()),
  );
}

function summaryOf(chains: readonly ChainFacts[], input: InputFacts, leftOut: number): Summary {
  const counts = Object.fromEntries(SECTIONS.map((section) => [section, 0])) as Record<
    Section,
    number
  >;
  for (const chain of chains) counts[sectionOf(chain)] += 1;
  const attempts = chains.reduce((sum, chain) => sum + chain.attempts.length, 0);
  const lost = chains.filter(({ attempts: each }) => each.some(hasLostTime));
  return {
    ...input,
    runs: chains.length,
    retries: attempts - chains.length,
    counts,
    succeededAfterRetry: chains.filter(
      (chain) => sectionOf(chain) === 'succeeded' && chain.attempts.length > 1,
    ).length,
    lostAttempts: lost.reduce((sum, chain) => sum + chain.attempts.filter(hasLostTime).length, 0),
    timeLost: sumOf(lost.map(({ timeLost }) => timeLost)),
    leftOut,
  };
}

function hasLostTime({ standing }: ChainFacts['latest']): boolean {
  return standing !== 'active' && standing !== 'unknown' && standing !== 'success' && standing !== 'skipped';
}
