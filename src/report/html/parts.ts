import { linesOf } from '../text/lines-of';
import { printable } from '../text/printable';
import { isWebAddress } from '../text/web-address';
import { formatTime } from '../words/time';
import { html, type Markup } from './markup';

/** How the page is written. */
export interface HtmlOptions {
  /** An IANA name; times are in UTC without it. */
  readonly timeZone?: string;
}

/** A message of a document, whole. */
export function message(text: string): Markup {
  return html`<pre>${linesOf(text).join('\n')}</pre>`;
}

/** A page of Databricks as a link; as text if it is no plain web address. */
export function link(title: string, url: string | undefined): Markup | undefined {
  if (url === undefined) return undefined;
  return isWebAddress(url)
    ? html`<a href="${url}" rel="noreferrer">${title}</a>`
    : html`<span>${title}: <code>${printable(url)}</code></span>`;
}

/** A moment; nothing if it is not known. */
export function moment(epochMs: number | undefined, { timeZone }: HtmlOptions): string {
  return epochMs === undefined ? '' : formatTime(epochMs, timeZone);
}

/** Terms with what is known of them; those of which nothing is known are left out. */
export function facts(
  entries: readonly (readonly [string, string | Markup | undefined])[],
): Markup {
  const known = entries.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>
    ${known.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Parts of a line with separators between them; those that say nothing are left out. */
export function line(parts: readonly (string | Markup | undefined)[]): Markup {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return html`<span class="line">${said.map((part) => html`<span>${part}</span> `)}</span>`;
}

/** The id of a run or a task run, and the command that gets the output of a task run. */
export function outputCommand(runId: string | undefined): Markup | undefined {
  return runId !== undefined && /^[1-9]\d*$/.test(runId)
    ? html`<code class="command">databricks jobs get-run-output ${runId}</code>`
    : undefined;
}
