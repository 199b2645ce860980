import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { Router } from 'typedoc';

import type { Address } from './address.js';
import { writeMachineFiles } from './machine-files.js';
import { searchData } from './search-data.js';
import { writeNotFound } from './not-found.js';
import type { Site } from './site.js';

/** What TypeDoc writes for its own theme; this one has its own navigation, search, styles and no icons. */
const UNUSED = [
  'main.js',
  'search.js',
  'navigation.js',
  'hierarchy.js',
  'style.css',
  'icons.js',
  'icons.svg',
];

/** Writes the site's style, script, icon and search data next to the pages. */
export function writeBrowserFiles(
  output: string,
  site: Site,
  router: Router | undefined,
  address: Address,
): void {
  if (!router) throw new Error('The pages have been written without a router.');
  for (const name of UNUSED) rmSync(`${output}/assets/${name}`, { force: true });
  const source = `${process.cwd()}/tools/typedoc/browser/`;
  const join = (ending: string): string =>
    readdirSync(source)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => readFileSync(source + name, 'utf8'))
      .join('\n');
  writeFileSync(`${output}/assets/site.css`, join('.css'));
  writeFileSync(`${output}/assets/site.js`, join('.js'));
  writeFileSync(`${output}/assets/icon.svg`, join('.svg'));
  copyFileSync('CHANGELOG.md', `${output}/CHANGELOG.md`);
  writeMachineFiles(output, site, router, address);
  writeNotFound(output, address);
  const data = JSON.stringify(searchData(site, router, output));
  writeFileSync(
    `${output}/assets/search-data.js`,
    `${searchLibrary()}window.searchData = ${data};\n`,
  );
}

/** MiniSearch as a script for the browser. It is loaded with the data, at the first search. */
function searchLibrary(): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${process.cwd()}/tools/typedoc/search-library.mjs`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    globalName: 'searchLibrary',
    write: false,
  });
  return `${outputFiles[0]?.text ?? ''}window.MiniSearch = searchLibrary.default;\n`;
}
