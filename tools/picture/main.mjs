/** Draws docs/report.png, the picture of the HTML report in README.md: `npm run picture`. Needs Chromium and a built dist/. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { startBrowser } from '../typedoc/check/browser.mjs';
import { nightlyRuns } from './nightly-runs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SIZE = { width: 1000, height: 1560 };
/** So that the picture changes only with the page. */
const NOW = '2026-02-01T06:00:00Z';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const browser = await startBrowser();
try {
  const [runs, page] = [join(folder, 'runs.json'), join(folder, 'report.html')];
  writeFileSync(runs, JSON.stringify(nightlyRuns()));
  const program = join(root, 'dist/cli/bin.js');
  execFileSync(process.execPath, [program, 'report', runs, '--now', NOW, '--html', page], {
    stdio: 'ignore',
  });
  const tab = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(root, 'docs/report.png') });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
