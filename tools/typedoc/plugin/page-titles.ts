import type { PageEvent, Reflection } from 'typedoc';

import { extraPageAt } from './extra-pages.js';
import { plainText } from './site.js';

/** The title of a page, as a browser's tab has it. */
export function titleOf({ model, url }: PageEvent<Reflection>): string {
  if (!model.isProject()) return `${model.name} - databricks-jobs`;
  if (url === 'index.html') return 'databricks-jobs';
  return `${extraPageAt(url)?.title ?? 'All types'} - databricks-jobs`;
}

/** What a page is about, in a sentence: of a guide, its first. */
export function descriptionOf({ model, url }: PageEvent<Reflection>): string {
  const extra = extraPageAt(url);
  if (extra) return extra.description;
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
