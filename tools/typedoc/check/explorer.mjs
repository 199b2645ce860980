import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { axeProblems } from './accessibility.mjs';
import { conformanceDocuments, readingProblems } from './explorer-reading.mjs';
import {
  deadLinks,
  dropProblems,
  isRead,
  keyboardProblems,
  longProblems,
  tryAll,
} from './explorer-use.mjs';
import { serve } from './serve.mjs';

const require = createRequire(import.meta.url);
const WIDTHS = [390, 1440];
/**
 * The explorer reports what the library reports, of the conformance documents and of all samples; its page explains every key with a
 * link that leads to it, goes from a problem to its place, is used by keyboard, asks for nothing, holds a long document without
 * many elements, takes what is pasted and dropped, and is accessible.
 */
export async function checkExplorer(browser, site, dist) {
  const library = require(`${dist}index.js`);
  const documents = conformanceDocuments();
  const problems = await readingProblems(library, documents);
  if (!browser)
    return { problems, summary: `${documents.length} documents read as the library does` };
  const served = await serve(site);
  let keys = 0;
  try {
    for (const base of [served.base, `${pathToFileURL(site).href}/`]) {
      const tab = await openExplorer(browser, base, problems);
      const samples = await tab.locator('#explorer-sample-buttons button').allTextContents();
      for (const sample of samples) {
        await tab.getByRole('button', { name: sample, exact: true }).click();
        await isRead(tab);
        const found = await tryAll(tab, library);
        problems.push(...found.problems.map((problem) => `${sample}: ${problem}`));
        keys += found.links.length;
        problems.push(...deadLinks(site, base, found.links));
      }
      problems.push(...(await keyboardProblems(tab)), ...(await dropProblems(tab, library)));
      problems.push(...(await longProblems(tab)));
      problems.push(...(await tab.evaluate(() => window.violations)));
      await tab.context().close();
    }
  } finally {
    served.close();
  }
  problems.push(...(await viewProblems(browser, site)));
  const summary = `${documents.length} documents read as the library does, ${keys} keys explained, axe on ${WIDTHS.length * 4} views`;
  return { problems, summary };
}

async function openExplorer(browser, base, problems) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  tab.on('pageerror', (error) => problems.push(`explorer: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(`explorer: ${message.text()}`);
  });
  await tab.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.violations.push(`explorer: ${effectiveDirective} stops ${blockedURI}`);
    });
  });
  await tab.goto(`${base}explorer.html`);
  tab.on('request', (request) => {
    if (!/\/(?:search-data\.js|icon\.svg)$/.test(request.url()))
      problems.push(`explorer asks for ${request.url()}`);
  });
  return tab;
}

async function viewProblems(browser, site) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const problems = [];
  for (const colorScheme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const tab = await context.newPage();
      await tab.goto(`${pathToFileURL(site).href}/explorer.html`);
      for (const sample of ['A failed run', 'A run with mistakes']) {
        await tab.getByRole('button', { name: sample, exact: true }).click();
        await isRead(tab);
        const where = `explorer with ${sample} at ${width} in ${colorScheme}`;
        problems.push(...(await axeProblems(tab, axe, where)));
        const excess = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) problems.push(`${where} is ${excess} pixels too wide`);
      }
      await context.close();
    }
  }
  return problems;
}
