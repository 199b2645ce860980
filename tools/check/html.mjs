/**
 * Looks at the HTML of `databricks-runs report` in a browser: `npm run check -- html`. Needs Chromium. The pages are opened as files:
 * axe finds nothing, nothing sticks out, nothing is asked for, nothing of a hostile document runs, and the script of the page does its work.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { Checks } from '../checks.mjs';
import { startBrowser } from '../typedoc/check/browser.mjs';
import { hostileRuns, manyRuns } from './html-runs.mjs';
import { assertNone, rootDirectory } from './run.mjs';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = ['light', 'dark'].flatMap((colorScheme) =>
  [390, 1440].map((width) => ({ colorScheme, viewport: { width, height: 900 } })),
);
const MOST_MILLISECONDS = 1_000;

const folder = mkdtempSync(join(tmpdir(), 'report-html-'));
const browser = await startBrowser();
const checks = new Checks();
try {
  const samples = readdirSync(join(rootDirectory, 'examples/runs')).map((name) =>
    join(rootDirectory, 'examples/runs', name),
  );
  const some = pageOf('some', [inFile('some', manyRuns(40, 6)), ...samples]);
  const hostile = pageOf('hostile', [inFile('hostile', hostileRuns())]);
  const many = pageOf('many', [inFile('many', manyRuns(1_000, 20))]);
  await checks.check('html-accessible', () => checkViews([some, hostile]));
  await checks.check('html-hostile', () => checkHostile(hostile));
  await checks.check('html-script', () => checkScript(some));
  await checks.check('html-without-scripts', () => checkWithoutScripts(some));
  await checks.check('html-print', () => checkPrint(some));
  await checks.check('html-speed', () => checkSpeed(many));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
checks.close();

function inFile(name, runs) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(runs));
  return file;
}

function pageOf(name, files) {
  const page = join(folder, `${name}.html`);
  const program = join(rootDirectory, 'dist/cli/bin.js');
  execFileSync(process.execPath, [program, 'report', '--format', 'html', ...files], {
    stdio: ['ignore', openSync(page, 'w'), 'inherit'],
  });
  return pathToFileURL(page).href;
}

/** Opens a page; whatever goes wrong in it becomes a problem. */
async function open(address, options, problems) {
  const tab = await browser.newPage(options);
  tab.on('pageerror', (error) => problems.push(`${address}: ${error.message}`));
  tab.on('console', (message) => problems.push(`${address}: ${message.text()}`));
  tab.on('dialog', (dialog) => problems.push(`${address} opens a dialog: ${dialog.message()}`));
  tab.on('request', (request) => {
    if (request.url() !== address) problems.push(`${address} asks for ${request.url()}`);
  });
  await tab.goto(address);
  return tab;
}

async function checkViews(addresses) {
  const problems = [];
  for (const address of addresses) {
    for (const view of VIEWS) {
      const tab = await open(address, view, problems);
      const where = `${address} at ${view.viewport.width} in ${view.colorScheme}`;
      await tab.evaluate(openAll);
      const excess = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) problems.push(`${where} is ${excess} pixels too wide`);
      await tab.evaluate(AXE);
      const violations = await tab.evaluate(async (values) => {
        const { violations: found } = await window.axe.run({
          resultTypes: ['violations'],
          runOnly: { type: 'tag', values },
        });
        return found.map(
          ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 200)}`,
        );
      }, RULES);
      problems.push(...violations.map((violation) => `${where}: ${violation}`));
      await tab.close();
    }
  }
  assertNone(problems);
  return `axe on ${addresses.length} pages in ${VIEWS.length} views`;
}

/** What is folded must be sound as well, and is not left out since it is not on the screen. */
function openAll() {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    details.parentElement.style.contentVisibility = 'visible';
  }
}

async function checkHostile(address) {
  const problems = [];
  const tab = await open(address, {}, problems);
  await tab.evaluate(openAll);
  const ran = await tab.evaluate(() => [
    typeof window.evil,
    document.querySelectorAll('img,iframe,object,embed,[onerror],[onload]').length,
  ]);
  if (ran.join() !== 'undefined,0') problems.push(`a text of a document became ${ran.join(', ')}`);
  // The policy itself: what would run without it must not.
  await tab.close();
  const probe = await browser.newPage();
  await probe.goto(address);
  await probe.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:,x" onerror="window.evil = 1">');
    const script = document.createElement('script');
    script.textContent = 'window.evil = 2';
    document.body.append(script);
  });
  await probe.waitForTimeout(200);
  if ((await probe.evaluate(() => window.evil)) !== undefined) {
    problems.push('the policy lets scripts run that are not its own');
  }
  await probe.close();
  assertNone(problems);
  return 'no text of a document runs, and the policy would stop it';
}

async function checkScript(address) {
  const problems = [];
  const tab = await open(address, { viewport: { width: 1200, height: 900 } }, problems);
  const expect = async (what, code, wanted) => {
    const found = await tab.evaluate(code);
    if (found !== wanted) problems.push(`${what}: ${found} instead of ${wanted}`);
  };
  const shown = () => document.querySelectorAll('.run:not([hidden])').length;
  const counted = (text) =>
    tab.waitForFunction((wanted) => document.getElementById('count').textContent === wanted, text);
  const [all, failed] = await tab.evaluate(() => [
    document.querySelectorAll('.run').length,
    document.querySelectorAll('.run[data-standing=failed]').length,
  ]);
  await tab.fill('#text', 'invoices CURRENCY');
  await counted(`1 of ${all} runs`);
  await expect('runs with a text', shown, 1);
  await tab.fill('#text', '');
  await counted(`${all} runs`);
  await tab.uncheck('.filter input[value=success]');
  await counted(`${failed} of ${all} runs`);
  await expect('runs that failed', shown, failed);
  await tab.check('.filter input[value=success]');
  await counted(`${all} runs`);
  await tab.focus('.scroll');
  for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight']) await tab.keyboard.press(key);
  await expect(
    'what a cell is',
    () => /run \d+, .*task_00.*: \w+$/.test(document.querySelector('.cell-text').textContent),
    true,
  );
  await tab.keyboard.press('Enter');
  await expect('where Enter goes', () => document.activeElement.tagName, 'SUMMARY');
  await expect(
    'what Enter opens',
    () => document.activeElement.closest('.run').querySelectorAll('.tasks > li').length > 1,
    true,
  );
  await tab.click('.names a');
  await expect(
    'where a link goes',
    () => document.activeElement.closest('.run').id,
    await tab.evaluate(() => location.hash.slice(1)),
  );
  await tab.close();
  assertNone(problems);
  return 'filter, history by keyboard and links work';
}

async function checkWithoutScripts(address) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  const [runs, tasks, isHidden] = [
    await tab.locator('.run').count(),
    await tab.locator('.run .tasks').count(),
    await tab.locator('.filter').isHidden(),
  ];
  await context.close();
  assertNone(tasks < runs - 1 || !isHidden ? [`${tasks} of ${runs} runs have tasks`] : []);
  return `${runs} runs are there without scripts`;
}

async function checkPrint(address) {
  const problems = [];
  const tab = await open(address, {}, problems);
  const pdf = await tab.pdf({ format: 'A4' });
  const isOpen = await tab.evaluate(
    () => document.querySelectorAll('.run.full > details:not([open])').length,
  );
  await tab.close();
  assertNone([
    ...problems,
    ...(isOpen > 0 ? [`${isOpen} runs that failed are not printed in full`] : []),
  ]);
  return `${pdf.length} bytes of PDF`;
}

/** The fastest of three, since other programs may be at work. */
async function checkSpeed(address) {
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const start = performance.now();
    await tab.goto(address);
    await tab.evaluate(
      () => new Promise((done) => window.requestAnimationFrame(() => setTimeout(done))),
    );
    times.push(Math.round(performance.now() - start));
    await tab.close();
  }
  const fastest = Math.min(...times);
  assertNone(fastest > MOST_MILLISECONDS ? [`it takes ${fastest} ms`] : []);
  return `1,000 runs of 20 tasks are open in ${times.join(', ')} ms`;
}
