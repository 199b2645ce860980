import { pathToFileURL } from 'node:url';

import { isRead } from './explorer-use.mjs';

const PAGES = [
  'index.html',
  'classes/Run.html',
  'enums/RunLifeCycleState.html',
  'guides/reading-and-errors.html',
  'guides/todays-api.html',
  'explorer.html',
];

/** About as wide as what A4 has between its margins. */
const WIDTH = 680;

/**
 * Paper shows a page whole, in the colours of paper, and nothing that only a screen has: no navigation, everything open, code not cut off,
 * no row over two pages, and where links lead.
 */
export async function checkPrint(browser, site) {
  const problems = [];
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 900 },
    colorScheme: 'dark',
  });
  const tab = await context.newPage();
  for (const page of PAGES) {
    await tab.goto(`${pathToFileURL(site).href}/${page}`);
    if (page === 'explorer.html') {
      await tab.getByRole('button', { name: 'A failed run', exact: true }).click();
      await isRead(tab);
    }
    const folded = await tab.locator('main details:not([open])').count();
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    problems.push(...(await tab.evaluate(lookAtPaper)).map((problem) => `${page}: ${problem}`));
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
    if ((await tab.locator('main details:not([open])').count()) !== folded)
      problems.push(`${page}: stays open when it is printed`);
    await tab.emulateMedia({ media: 'screen' });
  }
  problems.push(...(await realPrint(tab, `${pathToFileURL(site).href}/${PAGES[0]}`)));
  await context.close();
  return { problems, summary: `${PAGES.length} pages whole on paper` };
}

/** The browser says by itself that it prints. */
async function realPrint(tab, address) {
  await tab.goto(address);
  await tab.evaluate(() => {
    addEventListener('beforeprint', () => {
      window.foldedOnPaper = document.querySelectorAll('main details:not([open])').length;
    });
  });
  await tab.pdf({ format: 'A4' });
  const folded = await tab.evaluate(() => window.foldedOnPaper);
  return folded === 0 ? [] : [`prints ${folded} parts folded`];
}

/* Runs in the page. */
function lookAtPaper() {
  const problems = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.getClientRects().length > 0;
  const shown = all(
    '.top, .site-navigation, .contents, .filter, pre > button, #explorer-form, #explorer-details',
  ).filter(isShown);
  problems.push(...shown.map((element) => `prints ${element.id || element.className}`));
  const folded = all('main details:not([open])');
  if (folded.length > 0) problems.push(`prints ${folded.length} parts folded`);
  const { backgroundColor } = getComputedStyle(document.body);
  if (backgroundColor !== 'rgb(255, 255, 255)') problems.push(`prints on ${backgroundColor}`);
  const isLight = (element) =>
    (getComputedStyle(element).color.match(/\d+/g) ?? []).slice(0, 3).every((part) => part > 200);
  const pale = all('main *').filter((element) => isShown(element) && isLight(element));
  if (pale.length > 0) problems.push(`prints ${pale[0].outerHTML.slice(0, 80)} in a light colour`);
  const cut = all('main pre, #explorer-tree, #explorer-tree .row').filter(
    (element) =>
      isShown(element) &&
      getComputedStyle(element).overflow !== 'visible' &&
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
  );
  if (cut.length > 0) problems.push(`cuts off ${cut[0].textContent.slice(0, 80)}`);
  const broken = all('.field, .prose tr, pre, #explorer-tree .row').filter(
    (element) => getComputedStyle(element).breakInside !== 'avoid',
  );
  if (broken.length > 0) problems.push(`breaks ${broken[0].outerHTML.slice(0, 80)}`);
  const unsaid = all('.prose a[href^="http"]').filter(
    (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')),
  );
  if (unsaid.length > 0) problems.push(`does not say where ${unsaid[0].textContent} leads`);
  const excess = document.documentElement.scrollWidth - innerWidth;
  if (excess > 0) problems.push(`is ${excess} pixels too wide`);
  return problems;
}
