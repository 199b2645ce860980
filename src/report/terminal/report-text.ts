import type { ReportFacts } from '../facts/report-facts';
import { divided } from '../facts/reported-chain';
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

/**
 * A report for a terminal, in parts that are each a block of lines: the summary, then the runs by section, what failed first.
 */
export function* reportText(report: ReportFacts, layout: Layout): Generator<string> {
  yield summaryLines(report, layout).join('\n');
  for (const { section, chains } of report.sections) {
    if (chains.length === 0) continue;
    const { inFull, inLines } = divided(chains, layout.all);
    yield `\n${layout.palette.label(HEADINGS[section])}`;
    for (const chain of inFull) yield `\n${chainLines(chain, layout).join('\n')}`;
    if (inLines.length > 0) {
      yield `${inFull.length > 0 ? '\n' : ''}${briefLines(inLines, layout).join('\n')}`;
    }
  }
}
