import { existsSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';

import { guideFiles } from '../guides.mjs';
import { rootDirectory } from '../paths.mjs';
import { filesOf, pagesOf, readPage } from './site-files.mjs';

/** No broken link or anchor, no id twice, nothing loaded from elsewhere. */
export function checkLinks(site) {
  const pages = pagesOf(site);
  const ids = new Map(pages.map((page) => [page, idsOf(site, page)]));
  let count = 0;
  const problems = [];
  for (const page of pages) {
    const own = ids.get(page);
    const twice = own.filter((id, at) => own.indexOf(id) !== at);
    if (twice.length > 0) problems.push(`${page} has the id ${twice.join(', ')} more than once`);
    for (const link of linksOf(site, page)) {
      count += 1;
      const problem = linkProblem(site, ids, page, link);
      if (problem) problems.push(`${page}: ${link.url} ${problem}`);
    }
  }
  problems.push(...styleProblems(site), ...unlinkedGuides(site));
  return { problems, summary: `${count} links on ${pages.length} pages` };
}

function idsOf(site, page) {
  return readPage(site, page)
    .querySelectorAll('[id]')
    .map((element) => element.id);
}

function linksOf(site, page) {
  return readPage(site, page)
    .querySelectorAll('[href], [src]')
    .map((element) => ({
      url: element.getAttribute('href') ?? element.getAttribute('src'),
      isLoaded: element.tagName !== 'A',
    }));
}

function linkProblem(site, ids, page, { url, isLoaded }) {
  if (/^(https?:)?\/\//.test(url)) return isLoaded ? 'is loaded from elsewhere' : undefined;
  if (/^[a-z]+:/.test(url)) return isLoaded ? 'is no file' : undefined;
  const [path, anchor] = url.split('#');
  const target = path === '' ? page : normalize(`${dirname(page)}/${path}`);
  if (!existsSync(`${site}/${target}`)) return 'does not exist';
  if (!anchor || !ids.has(target)) return undefined;
  return ids.get(target).includes(decodeURIComponent(anchor)) ? undefined : 'has no such anchor';
}

function styleProblems(site) {
  const styles = filesOf(site).filter((name) => name.endsWith('.css'));
  return styles.flatMap((name) =>
    (readFileSync(`${site}/${name}`, 'utf8').match(/@import[^;]*|url\([^)]*\)/g) ?? []).map(
      (load) => `${name} loads ${load}`,
    ),
  );
}

/** Every file in docs/ is a guide of the site, and the home page leads to every guide. */
function unlinkedGuides(site) {
  const main = readPage(site, 'index.html').querySelectorAll('main a');
  const shown = main.map((element) => element.getAttribute('href'));
  const guides = guideFiles();
  return [
    ...filesOf(`${rootDirectory}docs`)
      .map((name) => `docs/${name}`)
      .filter((name) => name.endsWith('.md') && !guides.includes(name))
      .map((name) => `${name} is not on the site; add it to projectDocuments in typedoc.json`),
    ...pagesOf(site)
      .filter((name) => name.startsWith('guides/') && !shown.includes(name))
      .map((name) => `the home page has no link to ${name}; add one to README.md`),
  ];
}
