/**
 * Builds the site and checks it: `npm run check -- site`. Needs Chromium; with `--without-browser` it leaves out what only a
 * browser can tell, and says so. `npm run check -- site links search` does these checks alone, on the site as it was built last.
 */
import { execFileSync } from 'node:child_process';

import { checkAccessibility } from './check/accessibility.mjs';
import { startBrowser } from './check/browser.mjs';
import { checkCodeSamples } from './check/code-samples.mjs';
import { checkDocumentation } from './check/documentation.mjs';
import { checkExplorer } from './check/explorer.mjs';
import { checkExamples } from './check/examples.mjs';
import { checkJsonKeys } from './check/json-keys.mjs';
import { checkLayout } from './check/layout.mjs';
import { checkLinks } from './check/links.mjs';
import { checkMachineFiles } from './check/machine-files.mjs';
import { checkMutations } from './check/mutation.mjs';
import { checkPolicy } from './check/policy.mjs';
import { checkPrint } from './check/print.mjs';
import { checkRegistry } from './check/registry.mjs';
import { checkSearch } from './check/search.mjs';
import { checkSizes } from './check/sizes.mjs';
import { checkTasks } from './check/tasks.mjs';
import { distDirectory, rootDirectory } from './paths.mjs';

const SHOWN = 10;
const site = `${rootDirectory}site`;

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const buildSeconds = wanted.length === 0 ? buildSite() : 0;

const browser = process.argv.includes('--without-browser') ? undefined : await startBrowser();
const checks = {
  registry: () => checkRegistry(site, distDirectory),
  mutation: () => checkMutations(site),
  examples: () => checkExamples(site, distDirectory),
  documentation: () => checkDocumentation(site),
  links: () => checkLinks(site),
  programs: () => checkMachineFiles(site, distDirectory),
  sizes: () => checkSizes(site, buildSeconds),
  samples: browser && (() => checkCodeSamples(browser, site)),
  print: browser && (() => checkPrint(browser, site)),
  layout: browser && (() => checkLayout(browser, site)),
  keys: browser && (() => checkJsonKeys(browser, site, distDirectory)),
  tasks: browser && (() => checkTasks(browser, site)),
  explorer: () => checkExplorer(browser, site, distDirectory),
  search: browser && (() => checkSearch(browser, site, distDirectory)),
  policy: browser && (() => checkPolicy(browser, site)),
  accessibility: browser && (() => checkAccessibility(browser, site)),
};

/** axe works in the browser, so the others go on beside it. Those use the clipboard, of which there is one. */
const BESIDE = ['accessibility'];

let failed = 0;
const started = performance.now();
try {
  const names = Object.keys(checks).filter((name) => wanted.length === 0 || wanted.includes(name));
  const lanes = [BESIDE, names.filter((name) => !BESIDE.includes(name))];
  await Promise.all(lanes.map((lane) => runLane(lane.filter((name) => names.includes(name)))));
} finally {
  await browser?.close();
}
console.log(`the checks took ${secondsSince(started)} s`);
if (failed > 0) {
  console.log(`${failed} of ${Object.keys(checks).length} checks of the site failed`);
  process.exitCode = 1;
}

/** Runs checks one after the other. */
async function runLane(names) {
  for (const name of names) {
    const check = checks[name];
    if (!check) {
      console.log(`NOT RUN ${name}: it needs a browser`);
      continue;
    }
    const begun = performance.now();
    const { problems, summary } = await check();
    const verdict = problems.length === 0 ? 'ok    ' : 'FAILED';
    console.log(`${verdict} ${name.padEnd(13)} ${summary} (${secondsSince(begun)} s)`);
    for (const problem of problems.slice(0, SHOWN)) console.log(`         ${problem}`);
    if (problems.length > SHOWN) console.log(`         and ${problems.length - SHOWN} more`);
    failed += problems.length === 0 ? 0 : 1;
  }
}

function secondsSince(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}

/** Returns how many seconds it takes. */
function buildSite() {
  const started = performance.now();
  const typedoc = `${rootDirectory}node_modules/typedoc/bin/typedoc`;
  execFileSync(process.execPath, [typedoc], { cwd: rootDirectory, stdio: 'inherit' });
  return (performance.now() - started) / 1000;
}
