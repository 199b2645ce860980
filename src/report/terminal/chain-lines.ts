import type { ChainFacts } from '../facts/chain-facts';
import { printable } from '../text/printable';
import { shortened } from '../text/shortened';
import { attemptLines, retriedTaskLines } from './attempt-lines';
import type { Layout } from './layout';
import { row } from './rows';
import { runLines } from './run-lines';
import { timelineLines } from './timeline-lines';

/**
 * A run with its retries in full: its name, what there is to say of the latest attempt, its tasks as a timeline, and the
 * attempts before it.
 */
export function chainLines(chain: ChainFacts, layout: Layout): readonly string[] {
  const { latest, notes } = chain;
  const sections = [
    [
      ...runLines(latest, layout),
      ...notes.flatMap((note) => row('Set aside', printable(note), layout)),
    ],
    timelineLines(latest, layout),
    retriedTaskLines(latest, layout),
    attemptLines(chain, layout),
  ];
  const title = shortened(printable(latest.name ?? 'Untitled'), layout.width);
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) =>
      index === 0 ? [layout.palette.title(title), ...lines] : ['', ...lines],
    );
}
