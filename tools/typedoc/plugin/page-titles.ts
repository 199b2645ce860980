import type { PageEvent, Reflection } from 'typedoc';

import { EXPLORER } from './explorer-page.js';
import { plainText } from './site.js';

/** The title of a page, as a browser's tab has it. */
export function titleOf({ model, url }: PageEvent<Reflection>): string {
  if (!model.isProject()) return `${model.name} - databricks-jobs`;
  if (url === 'index.html') return 'databricks-jobs';
  return `${url === EXPLORER ? 'Explorer' : 'All types'} - databricks-jobs`;
}

/** What a page is about, in a sentence: of a guide, its first. */
export function descriptionOf({ model, url }: PageEvent<Reflection>): string {
  if (url === EXPLORER)
    return 'Paste the JSON of a Databricks Jobs run: why it failed, and what every key means. Nothing leaves the page.';
  const fallback = 'Reference of the databricks-jobs library.';
  if (model.isDocument())
    return firstSentence(model.content.map(({ text }) => text).join('')) || fallback;
  return plainText(model.comment?.summary ?? []) || fallback;
}

/** The first sentence of Markdown that is no heading, without its marks. */
function firstSentence(markdown: string): string {
  const paragraph = markdown.split(/\n{2,}/).find((part) => /^[\p{L}`*[]/u.test(part.trim()));
  const text = (paragraph ?? '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
  return plainText([{ kind: 'text', text }]);
}
