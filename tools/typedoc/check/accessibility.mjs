import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';

import { pagesOf } from './site-files.mjs';

const require = createRequire(import.meta.url);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The narrowest screen, as wide as WCAG's 1280 pixels at 400 %: nothing but tables and code may scroll sideways there. */
const NARROWEST = 320;
const VIEWS = [390, 1440].flatMap((width) => [
  { width, theme: 'light' },
  { width, theme: 'dark' },
]);

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

/** In the second theme only colours differ, which `placesIn` proves, so these rules alone can find more. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** axe finds nothing on WCAG A and AA, no script fails, nothing sticks out, nothing is loaded from elsewhere. */
export async function checkAccessibility(browser, site) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const problems = [];
  const visits = visitsOf(pagesOf(site));
  const navigations = new Set();
  const pending = visits.toReversed();
  const look = async () => {
    const tab = await openTab(browser, problems);
    for (let visit = pending.pop(); visit; visit = pending.pop())
      problems.push(...(await lookAt(tab, { axe, site, navigations }, visit)));
    await tab.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, look));
  const count = visits.reduce((sum, { views }) => sum + views.length, 0);
  return { problems, summary: `axe on ${count} views of ${pagesOf(site).length} pages` };
}

/** Which views each page is looked at in; large pages come first, so that no worker is left with one at the end. */
function visitsOf(pages) {
  const turns = VIEWS.length * (process.env.SITE_PAGES === 'all' ? 1 : 6);
  const visits = pages.map((page, at) => {
    const isThorough = THOROUGHLY.includes(page) || page.startsWith('guides/');
    return { page, views: VIEWS.filter((_, turn) => isThorough || at % turns === turn) };
  });
  const chosen = visits.filter(({ views }) => views.length > 0);
  const widgets = { page: 'index.html', views: VIEWS, hasWidgets: true };
  return [widgets, ...chosen.sort((a, b) => b.views.length - a.views.length)];
}

/** One load of a page for all of its views. The navigation is most of a small page, and is left out if it was looked at. */
async function lookAt(tab, { axe, site, navigations }, { page, views, hasWidgets }) {
  const problems = [];
  await tab.goto(`${pathToFileURL(site).href}/${page}`);
  await tab.evaluate(axe);
  for (const width of new Set(views.map((view) => view.width))) {
    await tab.setViewportSize({ width, height: 900 });
    if (hasWidgets) await openWidgets(tab, width);
    else problems.push(...(await layoutProblems(tab, `${page} at ${width}`)));
    const themes = views.filter((view) => view.width === width).map(({ theme }) => theme);
    const places = new Set();
    for (const [at, colorScheme] of themes.entries()) {
      await tab.emulateMedia({ colorScheme });
      const where = `${page}${hasWidgets ? ' with search and menu' : ''} at ${width} in ${colorScheme}`;
      places.add(await placesIn(tab));
      const navigation = `${where.slice(page.length)} ${await openGroups(tab)}`;
      const exclude = navigations.has(navigation) ? ['#site-navigation'] : [];
      navigations.add(navigation);
      problems.push(...(await violations(tab, where, { exclude, isOfColor: at > 0 })));
    }
    if (places.size > 1) problems.push(`${page} at ${width} has another layout in another theme`);
    if (hasWidgets) await tab.reload();
    if (hasWidgets) await tab.evaluate(axe);
  }
  if (hasWidgets) return problems;
  await tab.setViewportSize({ width: NARROWEST, height: 900 });
  return [...problems, ...(await layoutProblems(tab, `${page} at ${NARROWEST}`))];
}

async function openTab(browser, problems) {
  const tab = await browser.newPage();
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
  return violations(tab, where);
}

/** The groups of the navigation that are open: with the same it is the same on all pages. */
function openGroups(tab) {
  return tab.evaluate(() =>
    Array.from(
      document.querySelectorAll('#site-navigation details[open] > summary'),
      ({ textContent }) => textContent,
    ).join(),
  );
}

async function violations(tab, where, { exclude = [], isOfColor = false } = {}) {
  const only = isOfColor
    ? { type: 'rule', values: RULES_OF_COLOR }
    : { type: 'tag', values: RULES };
  const found = await tab.evaluate(
    async ([context, runOnly]) => {
      const options = { preload: false, resultTypes: ['violations'], runOnly };
      const result = await window.axe.run(context, options);
      return result.violations.map(
        ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`,
      );
    },
    [{ include: ['html'], exclude }, only],
  );
  return found.map((violation) => `${where}: ${violation}`);
}

/** Where everything stands: what is the same in two themes differs in colours at most. */
function placesIn(tab) {
  return tab.evaluate(() =>
    Array.from(document.querySelectorAll('body *'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }).join(),
  );
}

async function openWidgets(tab, width) {
  if (width < 900) await tab.click('.menu');
  await tab.keyboard.press('Control+k');
  await tab.keyboard.type('state');
  await tab.waitForSelector('#search-results a');
}
