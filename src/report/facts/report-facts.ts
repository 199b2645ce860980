import { sumOf, type Duration } from '../../domain/durations/duration';
import type { RetryChain } from '../../domain/retry-chain/retry-chain';
import type { Instant } from '../../domain/values/instant';
import type { Run } from '../../models/run/run';
import { heldChains, type StoredChain } from '../runs/stored-chain';
import { ChainReader } from './chain-reader';
import { isChosen, type Choice } from './choice';
import type { ReportedChain } from './reported-chain';
import { isSelected, SECTIONS, type Section, type Selector } from './section';

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
export interface ReportOptions extends Choice {
  /** The time to which active runs are timed; without it as the server counted them. */
  readonly now?: Instant;
  /** The time of this machine. Default: `Date.now()`. */
  readonly machine?: Instant;
  /** Only runs that stand so. */
  readonly only?: readonly Selector[];
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
  readonly chains: readonly ReportedChain[];
  /** The runs by section; within one in the order in which they were read. */
  readonly sections: readonly {
    readonly section: Section;
    readonly chains: readonly ReportedChain[];
  }[];
}

/** Goes from runs that are held in memory to facts. */
export function reportFactsOf(
  chains: Iterable<RetryChain>,
  input: InputFacts,
  options: ReportOptions & { readonly notesOf?: (run: Run) => readonly string[] } = {},
): ReportFacts {
  return storedReportFacts(heldChains(chains, options.notesOf), () => input, options);
}

/**
 * Goes from runs to facts. Each chain is read once for the summary, and again by the face that lays it out.
 * @param inputOf - what is known of the input, by the number of documents that say what others do not.
 */
export function storedReportFacts(
  stored: Iterable<StoredChain>,
  inputOf: (documents: number) => InputFacts,
  options: ReportOptions = {},
): ReportFacts {
  const { only } = options;
  const reader = new ChainReader(options.machine ?? Date.now(), options.now);
  const all = [...reader.chainsOf(stored)];
  const inScope = all.filter(({ brief }) => isChosen(brief, options));
  const shown = only ? inScope.filter(({ brief }) => isSelected(brief, only)) : inScope;
  return {
    summary: summaryOf(inScope, inputOf(reader.documents), all.length - shown.length),
    chains: inScope,
    sections: SECTIONS.map((section) => ({
      section,
      chains: shown.filter(({ brief }) => brief.section === section),
    })),
  };
}

function summaryOf(
  chains: readonly ReportedChain[],
  input: InputFacts,
  leftOut: number,
): Summary {
  const briefs = chains.map(({ brief }) => brief);
  const counts = Object.fromEntries(SECTIONS.map((section) => [section, 0])) as Record<
    Section,
    number
  >;
  for (const { section } of briefs) counts[section] += 1;
  const attempts = briefs.reduce((sum, { attemptIds }) => sum + attemptIds.length, 0);
  const lost = briefs.filter(({ lostAttempts }) => lostAttempts > 0);
  return {
    ...input,
    runs: briefs.length,
    retries: attempts - briefs.length,
    counts,
    succeededAfterRetry: briefs.filter(
      ({ section, attemptIds }) => section === 'succeeded' && attemptIds.length > 1,
    ).length,
    lostAttempts: lost.reduce((sum, { lostAttempts }) => sum + lostAttempts, 0),
    timeLost: sumOf(lost.map(({ timeLost }) => timeLost)),
    leftOut,
  };
}
