import type { ReportedChain } from '../facts/reported-chain';
import type { Standing } from '../facts/state-facts';
import { pluralize } from '../words/pluralize';
import { html, type Markup } from './markup';
import { labelledMark } from './marks';

/** What narrows the list of runs down. It stays hidden without the script that it needs. */
export function filterForm(chains: readonly ReportedChain[]): Markup {
  const counts = new Map<Standing, number>();
  for (const { brief } of chains) counts.set(brief.standing, (counts.get(brief.standing) ?? 0) + 1);
  const boxes = [...counts].map(
    ([standing, count]) =>
      html`<label
        ><input type="checkbox" value="${standing}" checked />${labelledMark(standing, standing)}
        (${count})</label
      >`,
  );
  return html`<div class="filter" role="search" aria-label="Runs" hidden>
    <label class="text"
      >Text in names, ids, tasks and messages <input type="search" id="text" autocomplete="off"
    /></label>
    <fieldset>
      <legend>Outcome</legend>
      ${boxes}
    </fieldset>
    <output id="count">${pluralize(chains.length, 'run')}</output>
  </div>`;
}
