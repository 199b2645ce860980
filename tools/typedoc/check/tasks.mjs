import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { rootDirectory } from '../paths.mjs';

const KEYS = 12;
const PAGES = 1;

/**
 * What a reader comes for. Each begins on the home page with an empty search; `type` is what is typed after `/` and before Enter,
 * and `sees` what must be in view at the end without another key.
 */
const TASKS = [
  {
    task: 'meaning and type of original_attempt_run_id',
    type: 'orig',
    sees: ['original_attempt_run_id', 'integer', /first attempt/i],
  },
  {
    task: 'values of life_cycle_state, and which are terminal',
    type: 'lifecycle',
    sees: ['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR', 'WAITING_FOR_RETRY', /terminal/i],
  },
  {
    task: 'how long a run with several tasks took',
    type: 'how long',
    sees: [/duration\(/, /run_duration/],
  },
  { task: 'the error for bad JSON', type: 'bad json', sees: ['ModelParseError', /line/i] },
  {
    task: 'new_cluster.aws_attributes.first_on_demand',
    type: 'first_on_d',
    sees: ['first_on_demand', 'integer', /on-demand/i],
  },
  { task: 'reading a page of runs', type: 'pagination', sees: ['RunPage', 'next_page_token'] },
  {
    task: 'all fields of notebook_task',
    type: 'notebookT',
    sees: ['notebook_path', 'base_parameters', 'source', 'warehouse_id'],
  },
  { task: 'a working example', type: 'getting', sees: ["from 'databricks-jobs'", 'Run.fromJson'] },
  {
    task: 'the models in Nest',
    type: 'nest',
    sees: ['NestJS', '@nestjs/core', 'experimentalDecorators'],
  },
  { task: 'timedout', type: 'timedout', sees: [/TIMEDOUT/, /time/i] },
  { task: 'a typing error', type: 'orignal_at', sees: ['original_attempt_run_id'] },
  { task: 'a name in camelCase', type: 'runPageUrl', sees: ['run_page_url', 'string'] },
  { task: 'a path', type: 'state.res', sees: ['result_state', /RunResultState/] },
];

/** Each of the tasks by keyboard, within 12 keys and one page that is loaded after the home page. */
export async function checkTasks(browser, site) {
  const home = `${pathToFileURL(site).href}/index.html`;
  const problems = [];
  const counts = [];
  for (const { task, type, sees } of TASKS) {
    const reader = await openHome(browser, home);
    await search(reader, type);
    counts.push(reader);
    problems.push(...(await problemsOf(reader, task, sees)));
  }
  const reader = await openHome(browser, home);
  await search(reader, 'explo');
  await pasteByKeyboard(reader, `${rootDirectory}examples/runs/failed-run-api-2.2.json`);
  counts.push(reader);
  problems.push(
    ...(await problemsOf(reader, 'why a given run failed', [
      'Root failure: match_payments',
      'ValueError: 3 invoices have no currency',
    ])),
  );
  const most = Math.max(...counts.map(({ keys }) => keys));
  return {
    problems,
    summary: `${counts.length} tasks, each in at most ${most} keys and ${PAGES} page`,
  };
}

/** A reader on the home page, whose keys and pages are counted. */
async function openHome(browser, home) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const tab = await context.newPage();
  await tab.goto(home);
  const reader = { tab, context, keys: 0, pages: 0 };
  tab.on('framenavigated', () => (reader.pages += 1));
  return reader;
}

async function press(reader, key) {
  reader.keys += 1;
  await reader.tab.keyboard.press(key);
}

async function search(reader, text) {
  const { tab } = reader;
  await press(reader, '/');
  for (const key of text) await press(reader, key);
  const address = await tab
    .locator('#search-results [aria-selected="true"]')
    .evaluate((hit) => new Promise((resolve) => setTimeout(() => resolve(hit.href))));
  await press(reader, 'Enter');
  await tab.waitForURL(address);
  await tab.waitForLoadState();
}

/** Fills the clipboard as another program would, and pastes. */
async function pasteByKeyboard(reader, file) {
  const { tab } = reader;
  await tab.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(file, 'utf8'));
  await press(reader, 'Control+v');
  await tab.locator('#explorer-report article').waitFor();
}

async function problemsOf({ tab, context, keys, pages }, task, sees) {
  const text = await tab.evaluate(textInView);
  await context.close();
  return [
    ...(keys <= KEYS ? [] : [`${task}: takes ${keys} keys`]),
    ...(pages <= PAGES ? [] : [`${task}: loads ${pages} pages`]),
    ...sees
      .filter((wanted) => (wanted instanceof RegExp ? !wanted.test(text) : !text.includes(wanted)))
      .map((wanted) => `${task}: ${String(wanted)} is not in view`),
  ];
}

/* Runs in the page: the text of what stands within the window. */
function textInView() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const { top, bottom, width } = range.getBoundingClientRect();
    if (width > 0 && bottom > 0 && top < innerHeight) found.push(node.data);
  }
  return found.join('');
}
