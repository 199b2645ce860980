import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { readLibrary } from './library.mjs';
import { serve } from './serve.mjs';

/** How many names are typed and opened one by one, as a reader does, half of them as files; the others are only looked up. */
const OPENED = 40;

/** How many of the written queries must have a right answer first, and among the first three. */
const FIRST = 0.95;
const FIRST_THREE = 0.99;

/** The first hit of every wire name, bare and after its model's name, is a row of that field, and opens. */
export async function checkSearch(browser, site, dist) {
  const queries = readLibrary(dist).models.flatMap(([name, model]) =>
    model.fields().flatMap(({ wire, property }) => [
      // The name of what the library is about leads to its page, as the written queries say.
      ...(wire === 'run' ? [] : [{ text: wire, row: `#${wire}` }]),
      { text: `${name}.${wire}`, row: `classes/${name}.html#${wire}` },
      { text: `${name}.${property}`, row: `classes/${name}.html#${wire}` },
    ]),
  );
  const written = writtenQueries();
  const served = await serve(site);
  const problems = [];
  try {
    const step = Math.ceil(queries.length / OPENED);
    const opened = queries.filter((_, at) => at % step === 0);
    for (const [turn, base] of [`${pathToFileURL(site).href}/`, served.base].entries()) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(`${base}: ${error.message}`));
      if (base.startsWith('file:')) {
        await openSearch(page, base);
        problems.push(...(await firstHits(page, queries)));
        problems.push(...(await writtenProblems(page, base, written)));
      }
      const own = opened.filter((_, at) => at % 2 === turn);
      problems.push(...(await openByKeyboard(page, base, own)));
      await page.close();
    }
  } finally {
    served.close();
  }
  return {
    problems,
    summary: `${queries.length} names found first, and ${written.length} queries as people type them`,
  };
}

/** `query | right answer | another right answer` in each line. */
function writtenQueries() {
  const lines = readFileSync(new URL('search-queries.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split(' | '))
    .map(([text, ...right]) => ({ text, right }));
}

async function writtenProblems(page, base, queries) {
  const urls = await hitsOf(page, queries);
  const isRight = ({ right }, url) => right.some((end) => url === base + end);
  const wrong = queries.filter((query, at) => !isRight(query, urls[at][0]));
  const missed = queries.filter((query, at) => !urls[at].some((url) => isRight(query, url)));
  const texts = (found) => found.map(({ text }) => text).join(', ');
  const problems = [];
  if (wrong.length > queries.length * (1 - FIRST))
    problems.push(`${wrong.length} queries have a wrong first answer: ${texts(wrong)}`);
  if (missed.length > queries.length * (1 - FIRST_THREE))
    problems.push(`${missed.length} queries have no right answer in three: ${texts(missed)}`);
  return problems;
}

/** Asks for what is shown first: to draw 3,000 lists takes a minute, and those of the written queries are drawn. */
async function firstHits(page, queries) {
  const urls = await page.evaluate(
    (texts) => texts.map((text) => window.rankEntries(window.searchData, text)[0]?.url ?? ''),
    queries.map(({ text }) => text),
  );
  return queries.flatMap(({ text, row }, at) =>
    urls[at].endsWith(row) ? [] : [`the first hit for ${text} is ${urls[at]}, not ${row}`],
  );
}

async function openSearch(page, base) {
  await page.goto(`${base}enums/RunType.html`);
  await page.keyboard.press('/');
  await page.waitForSelector('#search-status:not(:empty)');
}

/** The addresses of the first three answers to each query, from the list that is shown. */
async function hitsOf(page, queries) {
  return page.evaluate(
    async (texts) => {
      const input = document.getElementById('search-input');
      const found = [];
      for (const text of texts) {
        input.value = text;
        input.dispatchEvent(new Event('input'));
        await new Promise((resolve) => setTimeout(resolve));
        const shown = [...document.querySelectorAll('#search-results a')];
        const isFirst = shown[0]?.getAttribute('aria-selected') === 'true';
        found.push(isFirst ? shown.slice(0, 3).map(({ href }) => href) : ['nothing']);
      }
      return found;
    },
    queries.map(({ text }) => text),
  );
}

async function openByKeyboard(page, base, queries) {
  const problems = [];
  for (const { text, row } of queries) {
    await page.goto(`${base}index.html`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    await page.waitForSelector('#search-results [aria-selected="true"]');
    await page.keyboard.press('Enter');
    const wire = row.split('#')[1];
    const isShown = await page
      .waitForFunction(isInView, wire)
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
