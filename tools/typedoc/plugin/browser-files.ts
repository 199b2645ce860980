import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Router } from 'typedoc';

import { searchData } from './search-data.js';
import type { Site } from './site.js';

/** Writes the site's style, script, icon and search data next to the pages. */
export function writeBrowserFiles(output: string, site: Site, router: Router | undefined): void {
  if (!router) throw new Error('The pages have been written without a router.');
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
  const data = JSON.stringify(searchData(site, router));
  writeFileSync(`${output}/assets/search-data.js`, `window.searchData = ${data};\n`);
}
