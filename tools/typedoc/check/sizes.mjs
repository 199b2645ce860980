import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { filesOf, pagesOf } from './site-files.mjs';

const LARGEST_PAGE = 60_000;
const HOME_PAGE = 25_000;
const SHARED_ASSETS = 50_000;
/** Compressed; loaded with the first search. */
const SEARCH_DATA = 111_000;
/** Compressed, with all that the page loads but the data of the search. */
const EXPLORER = 150_000;
const BUILD_SECONDS = 60;

/** Pages compressed, shared files as they are, and the time of the build, all within their limits. */
export function checkSizes(site, buildSeconds) {
  const packed = (name) => gzipSync(readFileSync(`${site}/${name}`)).length;
  const pages = pagesOf(site).map((name) => ({ name, size: packed(name) }));
  const largest = pages.reduce((a, b) => (b.size > a.size ? b : a));
  const assets = filesOf(`${site}/assets`)
    .filter((name) => name !== 'search-data.js' && !name.startsWith('explorer.'))
    .map((name) => readFileSync(`${site}/assets/${name}`).length);
  const searchData = packed('assets/search-data.js');
  // What the page loads, the data of the search apart.
  const explorer = [
    'explorer.html',
    ...['explorer.js', 'explorer.css', 'site.js', 'site.css', 'highlight.css', 'icon.svg'].map(
      (name) => `assets/${name}`,
    ),
  ].reduce((sum, name) => sum + packed(name), 0);
  const shared = assets.reduce((sum, size) => sum + size, 0);
  const problems = pages
    .filter(({ size }) => size > LARGEST_PAGE)
    .map(({ name, size }) => `${name} has ${size} bytes compressed, more than ${LARGEST_PAGE}`);
  const home = packed('index.html');
  if (home > HOME_PAGE)
    problems.push(`the home page has ${home} bytes compressed, more than ${HOME_PAGE}`);
  if (shared > SHARED_ASSETS)
    problems.push(`the assets have ${shared} bytes, more than ${SHARED_ASSETS}`);
  if (explorer > EXPLORER)
    problems.push(`the explorer has ${explorer} bytes compressed, more than ${EXPLORER}`);
  if (searchData > SEARCH_DATA)
    problems.push(`the search data has ${searchData} bytes compressed, more than ${SEARCH_DATA}`);
  if (buildSeconds > BUILD_SECONDS)
    problems.push(`the build took ${buildSeconds.toFixed(0)} s, more than ${BUILD_SECONDS}`);
  const summary =
    `home page ${kilobytes(home)}, largest page ${largest.name} ${kilobytes(largest.size)} compressed, ` +
    `assets ${kilobytes(shared)}, search ${kilobytes(searchData)} compressed, explorer ${kilobytes(explorer)} compressed, build ${buildSeconds.toFixed(1)} s`;
  return { problems, summary };
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
