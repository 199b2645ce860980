import { createHash } from 'node:crypto';

import type { ReportFacts, Summary } from '../facts/report-facts';
import { SECTIONS, type Section } from '../facts/section';
import { formatTime } from '../words/time';
import { filterForm } from './filter';
import { history } from './history';
import { html, Markup, ownCode } from './markup';
import { markSymbols } from './marks';
import type { HtmlOptions } from './parts';
import { runArticle } from './run-article';
import { SCRIPT } from './script';
import { STYLE } from './style';
import { summarySection } from './summary';

const HEADINGS: Readonly<Record<Section, string>> = {
  failed: 'Failed',
  unknown: 'State not known',
  partial: 'Succeeded with failures',
  active: 'Active',
  canceled: 'Canceled',
  skipped: 'Skipped',
  succeeded: 'Succeeded',
};
/** Stands for the content; no text has this character, since it is shown as its escape. */
const CONTENT = new Markup('\0');
/** If there are more runs that are shown in full, each is opened by its reader. */
const MOST_OPEN = 5;

/**
 * A report as one HTML page, in parts: summary, history, then the runs, what failed first. It asks for nothing, and runs its
 * own script alone, which its policy names by its hash; without scripts everything is shown all the same.
 */
export function* reportHtml(
  report: ReportFacts,
  generatedAt: number,
  options: HtmlOptions = {},
): Generator<string> {
  const { summary, chains, sections } = report;
  const shown = sections.flatMap((section) => section.chains);
  const numbers = new Map(shown.map((chain, index) => [chain, index + 1]));
  const inFull = shown.filter(({ brief }) => !brief.isBrief).length;
  const [start = '', end = ''] = pageAround(summary, generatedAt, options);
  yield start;
  yield summarySection(report, numbers).text;
  yield* history(chains, numbers, options);
  yield html`<h2 id="runs" tabindex="-1">Runs</h2>
    ${filterForm(shown)}`.text;
  for (const { section, chains: ofSection } of sections) {
    if (ofSection.length === 0) continue;
    const heading = html`<h3>${HEADINGS[section]} (${ofSection.length})</h3>`;
    yield `<div class="group">${heading.text}`;
    for (const chain of ofSection) {
      const number = numbers.get(chain) as number;
      yield runArticle(chain, { number, isOpen: inFull <= MOST_OPEN, options }).text;
    }
    yield '</div>';
  }
  yield end;
}

/** What stands before and after the content of the page. */
function pageAround(
  summary: Summary,
  generatedAt: number,
  { timeZone = 'UTC' }: HtmlOptions,
): readonly string[] {
  const { counts } = summary;
  const known = SECTIONS.filter((section) => counts[section] > 0);
  const title = known.map((section) => `${counts[section]} ${HEADINGS[section].toLowerCase()}`);
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Databricks runs: ${title.join(', ') || 'none'}</title>
        ${ownCode('style', STYLE)}
      </head>
      <body>
        <a class="skip" href="#runs">Go to the runs</a>${markSymbols()}
        <header>
          <h1>Databricks runs</h1>
          <p>Written at ${formatTime(generatedAt, timeZone)}. Times are in ${timeZone}.</p>
        </header>
        <main>${CONTENT}</main>
        ${ownCode('script', SCRIPT)}
      </body>
    </html>`;
  return page.text.split(CONTENT.text);
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
