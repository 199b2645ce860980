import type { ChainFacts } from '../facts/chain-facts';
import type { ReportFacts } from '../facts/report-facts';
import type { Section } from '../facts/section';
import { briefLines } from './brief-lines';
import { chainLines } from './chain-lines';
import type { Layout } from './layout';
import { summaryLines } from './summary-lines';

const HEADINGS: Readonly<Record<Section, string>> = {
  failed: 'FAILED',
  unknown: 'STATE NOT KNOWN',
  partial: 'SUCCEEDED WITH FAILURES',
  active: 'ACTIVE',
  canceled: 'CANCELED',
  skipped: 'SKIPPED',
  succeeded: 'SUCCEEDED',
};

/** The sections whose runs take a line each. */
const BRIEF: ReadonlySet<Section> = new Set(['canceled', 'skipped', 'succeeded']);

/**
 * A report for a terminal, in parts that are each a block of lines: the summary, then the runs by section, what failed first.
 */
export function* reportText(report: ReportFacts, layout: Layout): Generator<string> {
  yield summaryLines(report, layout).join('\n');
  for (const { section, chains } of report.sections) {
    if (chains.length === 0) continue;
    const heading = layout.palette.label(HEADINGS[section]);
    const isBrief = BRIEF.has(section) && layout.all !== true;
    const parts = isBrief
      ? [briefLines(chains, layout).join('\n')]
      : chains.map((chain: ChainFacts) => chainLines(chain, layout).join('\n'));
    for (const [index, part] of parts.entries()) {
      yield index === 0 ? `\n${heading}\n${isBrief ? '' : '\n'}${part}` : `\n${part}`;
    }
  }
}
