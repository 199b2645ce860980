import { readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';

import { guideFiles } from '../guides.mjs';
import { rootDirectory } from '../paths.mjs';
import { elementsOf, filesOf, pagesOf, readPage } from './site-files.mjs';

/** No broken link or anchor, no id twice, nothing loaded from elsewhere. */
export function checkLinks(site) {
  const pages = pagesOf(site);
  const files = new Set(filesOf(site));
  const problems = [];
  const ids = new Map(pages.map((page) => [page, idsOf(site, page, problems)]));
  let count = 0;
  // The navigation has the same links on all pages of a folder.
  const known = new Map();
  for (const page of pages) {
    for (const link of linksOf(site, page)) {
      count += 1;
      const place = link.url.startsWith('#') ? page : dirname(page);
      const key = `${place} ${link.isLoaded} ${link.url}`;
      if (!known.has(key)) known.set(key, linkProblem(files, ids, page, link));
      const problem = known.get(key);
      if (problem) problems.push(`${page}: ${link.url} ${problem}`);
    }
  }
  problems.push(...styleProblems(site), ...unlinkedGuides(site));
  return { problems, summary: `${count} links on ${pages.length} pages` };
}

function idsOf(site, page, problems) {
  const ids = new Set();
  for (const { id } of elementsOf(readPage(site, page))) {
    if (id && ids.has(id)) problems.push(`${page} has the id ${id} more than once`);
    ids.add(id);
  }
  return ids;
}

function linksOf(site, page) {
  return elementsOf(readPage(site, page)).flatMap((element) => {
    const url = element.getAttribute('href') ?? element.getAttribute('src');
    return url === undefined ? [] : [{ url, isLoaded: element.tagName !== 'A' }];
  });
}

function linkProblem(files, ids, page, { url, isLoaded }) {
  if (/^(https?:)?\/\//.test(url)) return isLoaded ? 'is loaded from elsewhere' : undefined;
  if (/^[a-z]+:/.test(url)) return isLoaded ? 'is no file' : undefined;
  const [path, anchor] = url.split('#');
  const target = path === '' ? page : normalize(`${dirname(page)}/${path}`);
  if (!files.has(target)) return 'does not exist';
  if (!anchor || !ids.has(target)) return undefined;
  return ids.get(target).has(decodeURIComponent(anchor)) ? undefined : 'has no such anchor';
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
