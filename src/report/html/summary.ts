import type { ReportedChain } from '../facts/reported-chain';
import type { ReportFacts } from '../facts/report-facts';
import type { Section } from '../facts/section';
import { printable } from '../text/printable';
import { shownDuration } from '../words/durations';
import { pluralize } from '../words/pluralize';
import { shownTaskKey } from '../words/task-key';
import { html, type Markup } from './markup';
import { labelledMark, type Mark } from './marks';

const FIGURES: readonly (readonly [Section, Mark, string])[] = [
  ['failed', 'failed', 'failed'],
  ['unknown', 'unknown', 'state not known'],
  ['partial', 'partial', 'succeeded with failures'],
  ['active', 'active', 'active'],
  ['canceled', 'canceled', 'canceled'],
  ['skipped', 'skipped', 'skipped'],
  ['succeeded', 'success', 'succeeded'],
];
/** Always shown, so that nobody has to guess whether there are none. */
const ALWAYS: ReadonlySet<Section> = new Set(['failed', 'active', 'succeeded']);
/** Of more names than these the rest stands in the list of runs. */
const MOST_NAMES = 40;

/** What happened to all of the runs, and which of them failed. */
export function summarySection(
  { summary, sections }: ReportFacts,
  numbers: ReadonlyMap<ReportedChain, number>,
): Markup {
  const { counts, runs, retries, inputs, timeLost, lostAttempts, problems, setAside } = summary;
  const figures = FIGURES.filter(([section]) => counts[section] > 0 || ALWAYS.has(section)).map(
    ([section, mark, word]) => html`<li><b>${counts[section]}</b>${labelledMark(mark, word)}</li>`,
  );
  const lost = timeLost ? shownDuration(timeLost) : 'a time that is not known';
  const lines = [
    `${pluralize(runs, 'run')}${retries === 0 ? '' : ` and ${pluralize(retries, 'earlier attempt')}`}, in ${pluralize(inputs, 'input')}.`,
    lostAttempts === 0
      ? ''
      : `${lost} lost in ${pluralize(lostAttempts, 'attempt')} without success.`,
    summary.succeededAfterRetry === 0
      ? ''
      : `${pluralize(summary.succeededAfterRetry, 'run')} succeeded after a retry.`,
    problems === 0
      ? ''
      : `${pluralize(problems, 'problem')} in the input: what could not be read is not in this page.`,
    setAside === 0
      ? ''
      : `${pluralize(setAside, 'value')} that this version does not know or expect.`,
    summary.olderSnapshots === 0
      ? ''
      : `${pluralize(summary.olderSnapshots, 'older snapshot')} of the same runs left out.`,
    summary.leftOut === 0 ? '' : `${pluralize(summary.leftOut, 'run')} left out, as asked.`,
  ];
  const said = lines.filter((text) => text !== '').map((text) => html`<p>${text}</p>`);
  return html`<section aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <ul class="figures">
      ${figures}
    </ul>
    ${said}${named('failed', 'What failed', sections, numbers)}${named('unknown', 'State not known', sections, numbers)}
  </section>`;
}

function named(
  wanted: Section,
  title: string,
  sections: ReportFacts['sections'],
  numbers: ReadonlyMap<ReportedChain, number>,
): Markup | undefined {
  const chains = sections.find(({ section }) => section === wanted)?.chains ?? [];
  if (chains.length === 0) return undefined;
  const items = chains.slice(0, MOST_NAMES).map((chain) => {
    const { name = 'Untitled', runId = '(no run_id)', failedTasks } = chain.brief;
    const tasks = failedTasks.map(shownTaskKey).join(', ');
    return html`<li>
      <a href="#r${numbers.get(chain)}">${printable(name)}, run ${printable(runId)}</a
      >${tasks === '' ? '' : `: ${tasks}`}
    </li>`;
  });
  const more = chains.length - items.length;
  return html`<h3>${title}</h3>
    <ul class="names">
      ${items}${more > 0 ? html`<li>and ${more} more, in the list of runs</li>` : undefined}
    </ul>`;
}
