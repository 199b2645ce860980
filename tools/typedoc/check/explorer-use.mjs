import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { rootDirectory } from '../paths.mjs';
import { readByLibrary } from './explorer-reading.mjs';
import { readPage } from './site-files.mjs';

/** As many characters as a page of runs that takes a browser seconds, if it is shown whole. */
const LONG = 5_000_000;

/** A text is read when the status says how. */
export async function isRead(tab) {
  await tab.waitForFunction(
    () => !/^(?:|Reading …)$/.test(document.getElementById('explorer-status').textContent),
  );
}

/** Opens and chooses every key, clicks every problem, and compares both with the library. */
export async function tryAll(tab, library) {
  const { text, ...seen } = await tab.evaluate(openAll);
  const document = JSON.parse(text);
  const model = document.runs
    ? library.RunPage
    : document.metadata
      ? library.RunOutput
      : library.Run;
  const { issues } = readByLibrary(model, text, 'strict');
  const expected = Array.isArray(issues) ? issues : [];
  const problems = [...seen.unexplained.map((path) => `nothing is said of ${path}`)];
  const stated = expected.map(({ path, message }) => `${path}: ${message}`);
  if (!isDeepStrictEqual(seen.stated, stated))
    problems.push(`lists ${JSON.stringify(seen.stated)}, the library ${JSON.stringify(stated)}`);
  for (const [at, { path }] of expected.entries())
    if (!path.startsWith(seen.reached[at]) || seen.reached[at] === '')
      problems.push(`the problem at ${path} leads to ${seen.reached[at]}`);
  const runs = library.Run.safeFromDict(document, { mode: 'lenient' });
  const failed = runs.success ? runs.data.taskGraph().rootFailures() : [];
  for (const { taskKey } of failed)
    if (!seen.report.includes(`Root failure: ${taskKey}`))
      problems.push(`does not name ${taskKey}`);
  return { problems, links: seen.links };
}

/* Runs in the page. */
function openAll() {
  const details = document.getElementById('explorer-details');
  const tree = document.getElementById('explorer-tree');
  const seen = { unexplained: [], links: [], stated: [], reached: [] };
  const row = (item) => item.querySelector(':scope > .row');
  for (let item; (item = tree.querySelector('[aria-expanded="false"]'));) row(item).click();
  for (const item of tree.querySelectorAll('[role="treeitem"]')) {
    row(item).click();
    if (item.getAttribute('aria-expanded') === 'false') row(item).click();
    if (!row(item).querySelector('.about')?.textContent) seen.unexplained.push(item.dataset.path);
    seen.links.push(...[...details.querySelectorAll('a')].map(({ href }) => href));
  }
  for (const item of document.querySelectorAll('.problems li')) {
    seen.stated.push(item.textContent.replace('(the document)', ''));
    item.querySelector('button').click();
    seen.reached.push(tree.querySelector('[aria-selected="true"]').dataset.path);
  }
  seen.report = document.getElementById('explorer-report').innerText;
  seen.text = document.getElementById('explorer-text').value;
  return seen;
}

/** Those that lead to no place of the site. */
export function deadLinks(site, base, links) {
  return [...new Set(links)].flatMap((link) => {
    const [path, anchor] = link.slice(base.length).split('#');
    if (!link.startsWith(base) || !existsSync(`${site}/${path}`)) return [`leads to ${link}`];
    const ids = anchor
      ? readPage(site, path)
          .querySelectorAll('[id]')
          .map(({ id }) => id)
      : [];
    return anchor && !ids.includes(decodeURIComponent(anchor))
      ? [`${link} has no such anchor`]
      : [];
  });
}

/** Pastes a run, walks its tree by keyboard, and reads the details of a key. */
export async function keyboardProblems(tab) {
  await paste(tab, readFileSync(`${rootDirectory}examples/runs/failed-run-api-2.2.json`, 'utf8'));
  await tab.locator('#explorer-tree [tabindex="0"]').focus();
  for (const key of ['End', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown'])
    await tab.keyboard.press(key);
  const path = await tab.evaluate(() => document.activeElement.dataset.path);
  await tab.keyboard.press('Enter');
  const isInDetails = await tab.evaluate(() => document.activeElement.id === 'explorer-details');
  const text = await tab.locator('#explorer-details').innerText();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('ArrowLeft');
  const parent = await tab.evaluate(() => document.activeElement.dataset.path);
  return [
    ...(path === 'tasks[0].run_id' || path === 'tasks[0].task_key'
      ? []
      : [`the keys lead to ${path}`]),
    ...(isInDetails && text.includes(path) ? [] : ['Enter does not go to the details']),
    ...(parent === 'tasks[0]' ? [] : [`the left arrow leads to ${parent}`]),
  ];
}

/** A document of 5 MB: few elements are made of it, and its last run is found. */
export async function longProblems(tab) {
  const [run] = JSON.parse(
    readFileSync(`${rootDirectory}examples/runs/retried-run-page.json`, 'utf8'),
  ).runs;
  const count = Math.ceil(LONG / JSON.stringify(run).length);
  const runs = Array.from({ length: count }, (_, at) => ({
    ...run,
    run_id: at + 1,
    original_attempt_run_id: at + 1,
  }));
  runs[count - 1] = { ...runs[count - 1], state: { life_cycle_state: 'TERMINATD' } };
  await paste(tab, JSON.stringify({ runs }));
  await tab.locator('.problems button').first().click();
  const seen = await tab.evaluate(() => ({
    elements: document.querySelectorAll('main *').length,
    path: document.querySelector('#explorer-tree [aria-selected="true"]').dataset.path,
    articles: document.querySelectorAll('#explorer-report article').length,
  }));
  return [
    ...(seen.elements < 5_000 ? [] : [`a document of 5 MB makes ${seen.elements} elements`]),
    ...(seen.articles === 20 ? [] : [`shows ${seen.articles} runs at once`]),
    ...(seen.path === `runs[${count - 1}].state.life_cycle_state` ? [] : [`leads to ${seen.path}`]),
  ];
}

/** What the status says of each kind of document. */
const KINDS = [
  { file: 'runs/failed-run-api-2.2.json', says: /^Read as Run, no problems, 1 run$/ },
  { file: 'runs/retried-run-page.json', says: /^Read as RunPage, no problems, 3 runs$/ },
  { output: true, says: /^Read as RunOutput, no problems, 1 run$/ },
];

/** A run, a page and an output are read alike as a dropped file, as dropped text and as pasted text. */
export async function dropProblems(tab, library) {
  const problems = [];
  for (const { file, output, says } of KINDS) {
    const text = output
      ? library.RunOutput.example().toJson()
      : readFileSync(`${rootDirectory}examples/${file}`, 'utf8');
    for (const way of ['file', 'text', 'paste']) {
      const isKept = way === 'paste' ? await paste(tab, text) : await drop(tab, text, way);
      const status = await tab.locator('#explorer-status').innerText();
      if (!says.test(status)) problems.push(`${file ?? 'an output'} as ${way}: ${status}`);
      if (!isKept) problems.push(`${file ?? 'an output'} as ${way}: the browser opens it instead`);
    }
  }
  return problems;
}

/** Drops a file or a text on the page; false if the browser would leave the page for it. */
async function drop(tab, text, way) {
  const isKept = await tab.evaluate(
    ([dropped, isFile]) => {
      document.getElementById('explorer-status').textContent = '';
      const dataTransfer = new DataTransfer();
      if (isFile) dataTransfer.items.add(new File([dropped], 'run.json'));
      else dataTransfer.setData('text/plain', dropped);
      const options = { dataTransfer, bubbles: true, cancelable: true };
      const events = ['dragover', 'drop'].map((type) => new window.DragEvent(type, options));
      for (const event of events) document.querySelector('h1').dispatchEvent(event);
      return events.every((event) => event.defaultPrevented);
    },
    [text, way === 'file'],
  );
  await isRead(tab);
  return isKept;
}

/** Pastes as a reader does: the page takes what is pasted anywhere on it. Returns whether it did. */
async function paste(tab, text) {
  const isTaken = await tab.evaluate((pasted) => {
    document.getElementById('explorer-status').textContent = '';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    return !document.body.dispatchEvent(new window.ClipboardEvent('paste', options));
  }, text);
  await isRead(tab);
  return isTaken;
}
