import { formatDuration } from '../../domain/durations/format-duration';
import type { ReportedChain } from '../facts/reported-chain';
import { printable } from '../text/printable';
import { shownTaskKey } from '../words/task-key';
import { failures } from './failures';
import { html, type Markup } from './markup';
import { badge } from './marks';
import { line, link, message, moment, type HtmlOptions } from './parts';
import { runBody } from './run-body';

/**
 * A run with its retries. Why it failed stands open; the rest is in `<noscript>`: a browser that runs scripts takes that for
 * one text, which the script turns into elements once somebody opens the run, and any other browser shows it.
 * @param isOpen - whether the rest is shown from the start.
 */
export function runArticle(
  chain: ReportedChain,
  { number, isOpen, options }: { number: number; isOpen: boolean; options: HtmlOptions },
): Markup {
  const { brief } = chain;
  const rest = html`<noscript>${runBody(chain, options)}</noscript>`;
  if (brief.isBrief) {
    const said = brief.messages.map(message);
    return html`<article class="run" id="r${number}" data-standing="${brief.standing}">
      <details>
        <summary><h4>${headLine(chain, options)}</h4></summary>
        ${rest}
      </details>
      ${said}
    </article>`;
  }
  const { latest } = chain;
  const queued = [
    latest.queue,
    ...latest.tasks.flatMap(({ taskKey, queue }) =>
      queue === undefined ? [] : [`${shownTaskKey(taskKey)}: ${queue}`],
    ),
  ].filter((text) => text !== undefined);
  return html`<article class="run full" id="r${number}" data-standing="${brief.standing}"><h4>${headLine(chain, options)}</h4>${
    latest.isPartial
      ? html`<p class="warning">
          The document lacks tasks of this run, and they may have failed too.
        </p>`
      : undefined
  }${queued.map((text) => html`<p class="warning">Queued: ${printable(text)}</p>`)}${failures(latest)}<details${
    isOpen ? html` open` : undefined
  }><summary>Tasks over time, attempts and details</summary>${rest}</details></article>`;
}

function headLine({ brief, latest }: ReportedChain, options: HtmlOptions): Markup {
  const { name = 'Untitled', runId = '(no run_id)', took, attemptIds, endedAt, startedAt } = brief;
  const count = attemptIds.length;
  return html`<b>${printable(name)}</b>${line([
      badge(latest),
      `run ${printable(runId)}`,
      took === undefined ? '' : formatDuration(took),
      count > 1 ? `attempt ${count} of ${count}` : '',
      brief.hasRecovered && brief.section === 'succeeded' ? 'repaired' : '',
      moment(endedAt ?? startedAt, options),
      brief.isBrief ? undefined : link('Page of the run', latest.page),
    ])}`;
}
