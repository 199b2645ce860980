import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Router } from 'typedoc';

import type { Address } from './address.js';
import { markdownPage } from './markdown-page.js';
import { modelSchema, openApi } from './model-schemas.js';
import type { Site } from './site.js';

/** Writes what programs read: schemas, an OpenAPI document, each page as Markdown, and `llms.txt`, which leads to all of it. */
export function writeMachineFiles(
  output: string,
  site: Site,
  router: Router,
  address: Address,
): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  mkdirSync(`${output}/schemas`, { recursive: true });
  for (const entry of site.registry.models.values()) {
    writeJson(`${output}/schemas/${entry.name}.json`, modelSchema(site, entry));
  }
  writeJson(`${output}/openapi.json`, openApi(site, version));
  const lists = site.subjects.map(({ title, pages }) => {
    const lines = pages.map((page) => {
      const url = markdownUrl(router.getFullUrl(page));
      writeFileSync(`${output}/${url}`, markdownPage(site, page));
      const summary = page.isDocument() ? '' : site.summaryOf(page);
      return `- [${page.name}](${address ?? ''}${url})${summary && `: ${summary}`}`;
    });
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  writeFileSync(`${output}/llms.txt`, `${beginning(address)}\n${lists.join('\n')}`);
}

/** The address of a page's Markdown. */
export function markdownUrl(url: string): string {
  return url.replace(/html$/, 'md');
}

function beginning(address: Address): string {
  const at = (path: string): string => `(${address ?? ''}${path})`;
  return `# databricks-jobs

> An npm package: the JSON of Databricks Jobs runs as typed, validated classes, and methods that know what a run means.

Every page of the site is here as Markdown. [openapi.json]${at('openapi.json')} has the schemas of all models, and \`schemas/NAME.json\`, such as
[schemas/Run.json]${at('schemas/Run.json')}, the JSON Schema of one.
`;
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}
