import { RetryChain } from '../../src/domain/retry-chain/retry-chain';
import type { Run } from '../../src/models/run/run';
import type { ReportedChain } from '../../src/report/facts/reported-chain';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { html } from '../../src/report/html/markup';
import { markSymbols } from '../../src/report/html/marks';
import { runArticle } from '../../src/report/html/run-article';
import { summarySection } from '../../src/report/html/summary';
import { element } from './element';

/** Runs that are shown at once; a page may have a thousand. */
const SHOWN = 20;

/** Shows what the HTML report says of the runs, by the same code: outcome, root failures, timeline. */
export function showReport(place: HTMLElement, runs: readonly Run[]): void {
  place.replaceChildren();
  if (runs.length === 0) {
    place.append(element('p', '', 'There is no run in it that can be read.'));
    return;
  }
  const chains = RetryChain.group(runs).values();
  const input = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
  const report = reportFactsOf(chains, input);
  const shown = report.sections.flatMap((section) => section.chains);
  const numbers = new Map(shown.map((chain, at) => [chain, at + 1]));
  const summary = shown.length > 1 ? summarySection(report, numbers) : undefined;
  place.innerHTML = html`${markSymbols()}${summary}`.text;
  const list = element('div', 'runs');
  place.append(list);
  const showUpTo = (number: number): void => {
    for (const chain of shown.slice(list.childElementCount, number))
      list.append(articleOf(chain, list.childElementCount + 1, shown.length === 1));
    more.hidden = list.childElementCount === shown.length;
    more.textContent = `Show ${String(Math.min(SHOWN, shown.length - list.childElementCount))} more runs`;
  };
  const more = element('button');
  more.type = 'button';
  more.addEventListener('click', () => {
    showUpTo(list.childElementCount + SHOWN);
  });
  place.append(more);
  showUpTo(SHOWN);
  place.onclick = (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    const number = Number(/^#r(\d+)$/.exec(href ?? '')?.[1] ?? 0);
    if (number === 0) return;
    event.preventDefault();
    showUpTo(Math.ceil(number / SHOWN) * SHOWN);
    goTo(list.children[number - 1] as HTMLElement);
  };
}

function articleOf(chain: ReportedChain, number: number, isOpen: boolean): Element {
  const holder = element('div');
  holder.innerHTML = runArticle(chain, { number, isOpen, options: {} }).text;
  const article = holder.firstElementChild as HTMLElement;
  const details = article.querySelector('details') as HTMLDetailsElement;
  details.addEventListener('toggle', () => {
    if (details.open) unpack(details);
  });
  if (isOpen) unpack(details);
  return article;
}

/** The rest of a run is one text until somebody opens it, as on the page of the report. */
function unpack(details: HTMLDetailsElement): void {
  const packed = details.querySelector(':scope > noscript');
  if (!packed) return;
  const body = element('div', 'body');
  body.innerHTML = packed.textContent;
  packed.replaceWith(body);
}

function goTo(article: HTMLElement): void {
  const details = article.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  article.scrollIntoView();
  article.querySelector('summary')?.focus({ preventScroll: true });
}
