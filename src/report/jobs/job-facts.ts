import { shownText } from '../../model/shown-text';
import type { Duration } from '../../domain/durations/duration';
import type { HistoryEntry } from '../../domain/history/history-entry';
import type { OutcomeCounts } from '../../domain/history/outcome-counts';
import type { RunHistory } from '../../domain/history/run-history';
import { stateFactsOf, type Standing } from '../facts/state-facts';
import { statedText } from '../facts/stated-text';

/** What the runs of one job say together. A run counts once with its retries. */
export interface JobFacts {
  /** What `RunHistory.keyOf` gives. */
  readonly jobKey: string;
  /** All digits; undefined for runs that state no job. */
  readonly jobId: string | undefined;
  /** The name of the latest run. */
  readonly name: string | undefined;
  /** How many runs ended in which way. */
  readonly runs: OutcomeCounts;
  /** The share of those that succeeded, in full or in part, or failed, that succeeded in full; from 0 to 1. */
  readonly successRate: number | undefined;
  /** As `successRate`, but a partial success counts as done. */
  readonly doneRate: number | undefined;
  /** How long the runs took that did their work; known only of so many. */
  readonly durations: {
    readonly count: number;
    readonly unknown: number;
    readonly p50: Duration | undefined;
    readonly p95: Duration | undefined;
  };
  readonly timeLostToRetries: Duration | undefined;
  /** How many runs did their work only after a retry or a repair. */
  readonly recovered: number;
  /** The tasks that did their work only after a retry or a repair, the most frequent first. */
  readonly flakyTasks: readonly { readonly taskKey: string; readonly recovered: number }[];
  readonly latest: LatestFacts | undefined;
}

/** The latest run of a job. */
interface LatestFacts {
  readonly runId: string | undefined;
  readonly standing: Standing;
  readonly isFailed: boolean;
  /** In epoch ms. */
  readonly startedAt: number | undefined;
  /** In epoch ms. */
  readonly endedAt: number | undefined;
  readonly duration: Duration | undefined;
  /** True if it took longer than 95 of 100 runs before it. */
  readonly isSlower: boolean | undefined;
  readonly slowerTasks: readonly string[];
  readonly page: string | undefined;
}

/** Collects what there is to say of a job. */
export function jobFactsOf(history: RunHistory): JobFacts {
  const { latest, key, jobId } = history;
  const { count, unknown, p50, p95 } = history.durations();
  return {
    jobKey: key ?? 'unknown',
    jobId: jobId?.toString(),
    name: latest && statedText(latest.run, 'runName'),
    runs: history.outcomes,
    successRate: history.successRate,
    doneRate: history.doneRate,
    durations: { count, unknown, p50, p95 },
    timeLostToRetries: history.timeLostToRetries,
    recovered: history.recovered,
    flakyTasks: history
      .flakyTasks()
      .map(({ taskKey, recovered }) => ({ taskKey: shownText(taskKey), recovered })),
    latest: latest && latestFactsOf(latest, history),
  };
}

/** Jobs in the order in which they need attention: those whose latest run failed, then those that succeed the least. */
export function byNeed(left: JobFacts, right: JobFacts): number {
  const failed = Number(right.latest?.isFailed ?? false) - Number(left.latest?.isFailed ?? false);
  if (failed !== 0) return failed;
  const rate = (left.successRate ?? 2) - (right.successRate ?? 2);
  if (rate !== 0) return rate;
  const [name, other] = [left.name ?? '', right.name ?? ''];
  if (name !== other) return name < other ? -1 : 1;
  return left.jobKey < right.jobKey ? -1 : 1;
}

function latestFactsOf(entry: HistoryEntry, history: RunHistory): LatestFacts {
  const { run } = entry;
  const { standing, isFailed } = stateFactsOf(run);
  const comparison = history.compareLatest();
  const isCompared = comparison?.entry === entry;
  return {
    runId: statedText(run, 'runId'),
    standing,
    isFailed,
    startedAt: entry.startedAt?.getTime(),
    endedAt: run.endedAt?.getTime(),
    duration: entry.duration,
    isSlower: isCompared ? comparison.isSlower : undefined,
    slowerTasks: isCompared ? comparison.slowerTasks : [],
    page: statedText(run, 'runPageUrl'),
  };
}
