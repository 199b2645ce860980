import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { pagesOf } from './site-files.mjs';

const require = createRequire(import.meta.url);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [390, 1440];

/** The narrowest screen, as wide as WCAG's 1280 pixels at 400 %: nothing but tables and code may scroll sideways there. */
const NARROWEST = 320;
const THEMES = ['light', 'dark'];

/**
 * Pages of each kind, looked at in every width and theme. Of the others a sixth is looked at in one of them, by turns; with
 * `SITE_PAGES=all`, as at night, all are.
 */
const THOROUGHLY = [
  'index.html',
  'modules.html',
  'explorer.html',
  'classes/Run.html',
  'classes/RunTask.html',
  'classes/GitSource.html',
  'classes/GitBranchSource.html',
  'classes/Model.html',
  'classes/ModelValidationError.html',
  'enums/RunLifeCycleState.html',
  'enums/GitProvider.html',
];

/** axe finds nothing on WCAG A and AA, no script fails, nothing sticks out, nothing is loaded from elsewhere. */
export async function checkAccessibility(browser, site) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const views = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));
  const pages = pagesOf(site);
  const turns = views.length * (process.env.SITE_PAGES === 'all' ? 1 : 6);
  const problems = [];
  const visited = await Promise.all(
    views.map(async (view, index) => {
      const chosen = pages.filter(
        (name, at) =>
          THOROUGHLY.includes(name) || name.startsWith('guides/') || at % turns === index,
      );
      await lookAt(browser, { axe, site, view, pages: chosen }, problems);
      return chosen.length;
    }),
  );
  const count = visited.reduce((sum, each) => sum + each, 0);
  return { problems, summary: `axe on ${count} views of ${pages.length} pages` };
}

async function lookAt(browser, { axe, site, view, pages }, problems) {
  const tab = await openTab(browser, view, problems);
  for (const name of pages) {
    const where = `${name} at ${view.width} in ${view.theme}`;
    await tab.goto(`${pathToFileURL(site).href}/${name}`);
    problems.push(...(await layoutProblems(tab, where)));
    await tab.setViewportSize({ width: NARROWEST, height: 900 });
    problems.push(...(await layoutProblems(tab, `${name} at ${NARROWEST}`)));
    await tab.setViewportSize({ width: view.width, height: 900 });
    problems.push(...(await axeProblems(tab, axe, where)));
  }
  await tab.goto(`${pathToFileURL(site).href}/index.html`);
  await openWidgets(tab, view);
  const where = `search and menu at ${view.width} in ${view.theme}`;
  problems.push(...(await axeProblems(tab, axe, where)));
  await tab.close();
}

async function openTab(browser, { theme, width }, problems) {
  const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
  tab.on('pageerror', (error) => problems.push(`${tab.url()}: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${tab.url()}: ${message.text()}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(`${tab.url()} asks for ${request.url()}`);
  });
  return tab;
}

async function layoutProblems(tab, where) {
  const excess = await tab.evaluate(() => {
    // What is folded must be sound as well.
    for (const details of document.querySelectorAll('main details')) details.open = true;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  return excess > 0 ? [`${where} is ${excess} pixels too wide`] : [];
}

/** What axe finds on the page of a tab. */
export async function axeProblems(tab, axe, where) {
  await tab.evaluate(axe);
  const violations = await tab.evaluate(async (values) => {
    const result = await window.axe.run({
      preload: false,
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values },
    });
    return result.violations.map(
      ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`,
    );
  }, RULES);
  return violations.map((violation) => `${where}: ${violation}`);
}

async function openWidgets(tab, { width }) {
  if (width < 900) await tab.click('.menu');
  await tab.keyboard.press('Control+k');
  await tab.keyboard.type('state');
  await tab.waitForSelector('#search-results a');
}
