import { pagesOf, readPage } from './site-files.mjs';

const KINDS = /^(?:classes|functions)\//;

/**
 * Every class, error and function has an example, and a link to what a reader wants next; of models, the fields and the sample are
 * that. What a page throws is a link, and no member has the name that TypeDoc gives to symbols.
 */
export function checkDocumentation(site) {
  const pages = pagesOf(site).filter((name) => KINDS.test(name));
  const problems = pages.flatMap((name) => pageProblems(readPage(site, name), name));
  return { problems, summary: `${pages.length} classes and functions have an example and links` };
}

function pageProblems(page, name) {
  const problems = [];
  const links = page.querySelectorAll('.tsd-tag-see a, .used-by a, .place a');
  // A class that only gathers what others share is no document.
  const isShared = page.querySelector('.kind')?.text === 'shared fields of models';
  if (!isShared && !page.querySelector('.tsd-tag-example pre, .example pre')) {
    problems.push(`${name} has no @example`);
  }
  if (links.length === 0) problems.push(`${name} has no @see`);
  for (const throws of page.querySelectorAll('.tsd-tag-throws')) {
    const [error] = /\b\w*(?:Model|Page|Repair|WatchTimeout)\w*Error\b/.exec(throws.text) ?? [];
    const isLinked = throws.querySelectorAll('a').some((link) => link.text.trim() === error);
    const isOwn = name.endsWith(`/${error}.html`);
    if (error && !isLinked && !isOwn) problems.push(`${name} names ${error} without a link`);
  }
  if (page.querySelector('main')?.text.includes('What the overloads above describe'))
    problems.push(`${name} shows the comment of an implementation`);
  for (const heading of page.querySelectorAll('h3'))
    if (/^\[(?!Symbol\.)/.test(heading.text.trim())) problems.push(`${name} has ${heading.text}`);
  return problems;
}
