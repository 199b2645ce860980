import type { ChainFacts } from '../facts/chain-facts';
import type { ReportFacts } from '../facts/report-facts';
import { isBrief, type Section } from '../facts/section';
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

/**
 * A report for a terminal, in parts that are each a block of lines: the summary, then the runs by section, what failed first.
 */
export function* reportText(report: ReportFacts, layout: Layout): Generator<string> {
  yield summaryLines(report, layout).join('\n');
  for (const { section, chains } of report.sections) {
    if (chains.length === 0) continue;
    const takesLine = (chain: ChainFacts): boolean => layout.all !== true && isBrief(chain);
    const brief = chains.filter(takesLine);
    const full = chains.filter((chain) => !takesLine(chain));
    yield `\n${layout.palette.label(HEADINGS[section])}`;
    for (const chain of full) yield `\n${chainLines(chain, layout).join('\n')}`;
    if (brief.length > 0) {
      yield `${full.length > 0 ? '\n' : ''}${briefLines(brief, layout).join('\n')}`;
    }
  }
}
