import { pathToFileURL } from 'node:url';

import { readLibrary } from './library.mjs';
import { serve } from './serve.mjs';

/** How many names are typed and opened one by one, as a reader does; the others are only looked up. */
const OPENED = 40;

/** The first hit of every wire name, bare and after its model's name, is a row of that field, and opens. */
export async function checkSearch(browser, site, dist) {
  const queries = readLibrary(dist).models.flatMap(([name, model]) =>
    model.fields().flatMap(({ wire, property }) => [
      { text: wire, row: `#${wire}` },
      { text: `${name}.${wire}`, row: `classes/${name}.html#${wire}` },
      { text: `${name}.${property}`, row: `classes/${name}.html#${wire}` },
    ]),
  );
  const served = await serve(site);
  const problems = [];
  try {
    for (const base of [`${pathToFileURL(site).href}/`, served.base]) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(`${base}: ${error.message}`));
      if (base.startsWith('file:')) problems.push(...(await firstHits(page, base, queries)));
      problems.push(...(await openByKeyboard(page, base, queries)));
      await page.close();
    }
  } finally {
    served.close();
  }
  return {
    problems,
    summary: `${queries.length} names found first, from the file system and a sub-path`,
  };
}

async function firstHits(page, base, queries) {
  await page.goto(`${base}enums/RunType.html`);
  await page.keyboard.press('/');
  await page.waitForFunction(() => window.searchData !== undefined);
  const urls = await page.evaluate(
    async (texts) => {
      const input = document.getElementById('search-input');
      const found = [];
      for (const text of texts) {
        input.value = text;
        input.dispatchEvent(new Event('input'));
        await new Promise((resolve) => setTimeout(resolve));
        const first = document.querySelector('#search-results [aria-selected="true"]');
        found.push(first?.dataset.url ?? 'nothing');
      }
      return found;
    },
    queries.map(({ text }) => text),
  );
  return queries.flatMap(({ text, row }, at) =>
    urls[at].endsWith(row) ? [] : [`the first hit for ${text} is ${urls[at]}, not ${row}`],
  );
}

async function openByKeyboard(page, base, queries) {
  const step = Math.ceil(queries.length / OPENED);
  const problems = [];
  for (const { text, row } of queries.filter((_, at) => at % step === 0)) {
    await page.goto(`${base}index.html`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    await page.waitForSelector('#search-results [aria-selected="true"]');
    await page.keyboard.press('Enter');
    const wire = row.split('#')[1];
    const isShown = await page
      .waitForFunction(isInView, wire, { timeout: 5000 })
      .then(() => true)
      .catch(() => false);
    if (!isShown || !page.url().endsWith(row)) problems.push(`${text} leads to ${page.url()}`);
  }
  return problems;
}

/* Runs in the page. */
function isInView(id) {
  const row = location.hash === `#${id}` ? document.getElementById(id) : null;
  if (!row) return false;
  const { top } = row.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
