import type { Instant } from '../domain/values/instant';
import type { RetryChain } from '../domain/retry-chain/retry-chain';
import type { Run } from '../models/run/run';
import { attemptTreeOf, retriedTaskTreeOf } from './attempt-tree';
import { labelledRow } from './text/labelled-row';
import { PLAIN_PALETTE, type Palette } from './text/palette';
import { printable } from './text/printable';
import { runFacts } from './run-facts';
import { timelineOf } from './timeline';
import { textOf } from '../model/stated';

/** What a report of a chain shows beside the runs themselves. */
export interface ReportOptions {
  /** The colors; none by default. */
  readonly palette?: Palette;
  /** Remarks on how the runs were read, such as what a lenient read set aside. */
  readonly notes?: readonly string[];
  /** The clock for what is active; Date.now() without it. */
  readonly now?: Instant;
}

const MARGIN = '  ';

/**
 * A run with its retries as a block of text for people: its name, the attempts as a tree where there are several, what
 * there is to say of the latest, and its tasks as a timeline.
 */
export function formatChain(chain: RetryChain, options: ReportOptions = {}): string {
  const { palette = PLAIN_PALETTE, notes = [], now = Date.now() } = options;
  const { latest } = chain;
  const attempts = chain.length > 1 ? attemptTreeOf(chain, { now, palette }) : [];
  const facts = [
    ...runFacts(latest, now, palette),
    ...notes.map((note) => labelledRow('Note', printable(note), palette)),
  ];
  const retried = chain.length > 1 ? [] : retriedTaskTreeOf(latest, { now, palette });
  const sections = [attempts, facts, timeline(latest, now, palette), retried];
  const body = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => MARGIN + line).join('\n'));
  const title = palette.title(printable(textOf(latest.toDict(), 'run_name') ?? 'Untitled'));
  return `${title}\n${body.join('\n\n')}`;
}

/** A run of one task says all about it by itself. */
function timeline(run: Run, now: Instant, palette: Palette): readonly string[] {
  const graph = run.taskGraph(now);
  return graph.tasks.length > 1 ? timelineOf(graph, { now, palette }) : [];
}
