import { pathToFileURL } from 'node:url';

import { serve } from './serve.mjs';
import { pagesOf, readPage } from './site-files.mjs';

const VISITED = [
  'index.html',
  'explorer.html',
  'classes/Run.html',
  'enums/RunLifeCycleState.html',
  'guides/task-graphs.html',
];
const ALLOWED = /^(?:'none'|'self'|'sha256-[\w+/]{43}=')$/;

/**
 * Every page has a Content-Security-Policy that allows the site's own files and nothing else. Chromium reports no violation while
 * the theme, the search and Copy are used, from a server and from the file system, and it stops a script that is put in.
 */
export async function checkPolicy(browser, site) {
  const pages = pagesOf(site);
  const problems = pages.flatMap((page) => policyProblems(site, page));
  const served = await serve(site);
  try {
    for (const base of [served.base, `${pathToFileURL(site).href}/`]) {
      const context = await browser.newContext({ permissions: ['clipboard-write'] });
      const tab = await context.newPage();
      await tab.addInitScript(collectViolations);
      for (const page of VISITED) {
        await tab.goto(base + page);
        problems.push(...(await useProblems(tab)).map((problem) => `${base}${page}: ${problem}`));
      }
      await context.close();
    }
  } finally {
    served.close();
  }
  return { problems, summary: `${pages.length} pages allow the site's own files alone` };
}

function policyProblems(site, page) {
  const document = readPage(site, page);
  const metas = document.querySelectorAll('meta[http-equiv="content-security-policy"]');
  if (metas.length !== 1) return [`${page} has ${metas.length} policies`];
  const directives = new Map(
    metas[0]
      .getAttribute('content')
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name, ...sources]) => [name, sources]),
  );
  const problems = [...directives.values()]
    .flat()
    .filter((source) => !ALLOWED.test(source))
    .map((source) => `${page} allows ${source}`);
  if (directives.get('default-src')?.join() !== "'none'") {
    problems.push(`${page} allows what its policy does not name`);
  }
  const inline = document.querySelectorAll('[style], style').length;
  if (inline > 0) problems.push(`${page} has ${inline} styles of its own, which the policy stops`);
  return problems;
}

/* Runs in the page before everything else. */
function collectViolations() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.effectiveDirective} stops ${event.blockedURI} ${event.sample}`);
  });
}

/** Uses the theme, Copy and the search, and then does what the policy must stop. */
async function useProblems(tab) {
  const problems = [];
  await tab.click('#theme');
  if ((await tab.locator('pre > button').count()) > 0) {
    const copy = tab.locator('pre > button').first();
    await copy.click();
    await tab.waitForFunction(
      (button) => button.textContent === 'Copied',
      await copy.elementHandle(),
    );
  }
  await tab.reload();
  const theme = await tab.evaluate(() => document.documentElement.dataset.theme);
  if (theme === undefined) problems.push('the theme is not set before the page is painted');
  await tab.keyboard.press('Control+k');
  await tab.keyboard.type('state');
  await tab.waitForSelector('#search-results a');
  problems.push(...(await tab.evaluate(() => window.violations)));
  await tab.keyboard.press('Escape');
  const stopped = await tab.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.head.append(script);
    const answer = await fetch('https://127.0.0.1:9/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    return window.wasRun === undefined && answer === undefined ? window.violations : [];
  });
  for (const directive of ['script-src-elem', 'connect-src']) {
    if (!stopped.some((violation) => violation.startsWith(directive))) {
      problems.push(`the policy does not stop what is against its ${directive}`);
    }
  }
  return problems;
}
