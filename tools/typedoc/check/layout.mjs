import { pathToFileURL } from 'node:url';

import { serve } from './serve.mjs';

const PAGES = [
  'index.html',
  'classes/Run.html',
  'enums/RunLifeCycleState.html',
  'guides/reading-and-errors.html',
  'explorer.html',
  'modules.html',
];

/** Elements of the largest page, which tables in tables in tables would make 13,500. */
const MOST_ELEMENTS = 10_500;

/** What moves after a page was drawn: 0.001 is a line of text that moves by a pixel. */
const MOST_SHIFT = 0.001;

/**
 * Pages stand at the same place on a wide screen, under a bar that begins where they do; nothing moves while they load; the contents
 * say where a reader is, empty lists say so, the keys are shown on `?`, and a path leads into folded tables.
 */
export async function checkLayout(browser, site) {
  const served = await serve(site);
  const problems = [];
  try {
    const tab = await browser.newPage({ viewport: { width: 1920, height: 1000 } });
    await tab.addInitScript(watchShifts);
    const places = [];
    for (const page of PAGES) {
      await tab.goto(served.base + page);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      const seen = await tab.evaluate(look);
      if (seen.shift > MOST_SHIFT) problems.push(`${page} moves by ${seen.shift} while it loads`);
      if (seen.title !== seen.navigation)
        problems.push(`${page}: the bar begins at ${seen.title}, the page at ${seen.navigation}`);
      if (!/databricks-jobs \d+\.\d+\.\d+\s+Changes\s+Package\s+Source/.test(seen.footer))
        problems.push(`${page} does not link its version, changes, package and source`);
      places.push(seen.main);
    }
    if (new Set(places).size > 1) problems.push(`pages begin at ${places.join(', ')}`);
    await tab.close();
    problems.push(...(await useProblems(browser, `${pathToFileURL(site).href}/`)));
  } finally {
    served.close();
  }
  return { problems, summary: `${PAGES.length} pages stand still, at one place` };
}

/* Runs in the page before everything else. */
function watchShifts() {
  window.shift = 0;
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/* Runs in the page. */
function look() {
  const left = (selector) =>
    Math.round(document.querySelector(selector).getBoundingClientRect().left);
  const link = document.querySelector('.site-navigation').getBoundingClientRect();
  const { paddingLeft } = getComputedStyle(document.querySelector('.site-navigation'));
  return {
    shift: window.shift,
    title: left('.top .title'),
    navigation: Math.round(link.left + parseFloat(paddingLeft)),
    main: left('main'),
    footer: document.querySelector('.page-footer').innerText,
  };
}

async function useProblems(browser, base) {
  const problems = [];
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await tab.goto(`${base}classes/Run.html`);
  const elements = await tab.evaluate(() => document.querySelectorAll('*').length);
  if (elements > MOST_ELEMENTS) problems.push(`Run has ${elements} elements`);
  await tab.locator('#end_time').evaluate((row) => row.scrollIntoView());
  await tab
    .waitForFunction(
      () => document.querySelector('.contents [aria-current]')?.textContent === 'end_time',
    )
    .catch(() => problems.push('the contents do not say where the reader is'));
  await tab.fill('#field-filter', 'no such field');
  if (!/No field/.test(await tab.locator('#field-count').innerText()))
    problems.push('an empty filter says nothing');
  await tab.locator('h1').click();
  await tab.keyboard.press('?');
  if (!(await tab.locator('#shortcuts').isVisible())) problems.push('? does not show the keys');
  for (const path of [
    'state.result_state',
    'tasks.state.life_cycle_state',
    'git_source.git_branch',
  ]) {
    await tab.goto(`${base}classes/Run.html#${path}`);
    await tab.reload();
    const text = await tab
      .locator('.is-target')
      .innerText()
      .catch(() => '');
    if (!text.includes(path.split('.').at(-1))) problems.push(`#${path} leads to ${text}`);
  }
  await tab.close();
  return problems;
}
