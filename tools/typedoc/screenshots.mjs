/**
 * Photographs the site as readers see it: `node tools/typedoc/screenshots.mjs FOLDER [VIEW …]`, on a built site. Home, a model, an
 * enum, a guide, the explorer with a failed run and the search with a typing error, at four widths, light and dark.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { startBrowser } from './check/browser.mjs';
import { rootDirectory } from './paths.mjs';

const WIDTHS = [390, 820, 1440, 1920];
const THEMES = ['light', 'dark'];

const VIEWS = {
  home: { page: 'index.html' },
  run: { page: 'classes/Run.html' },
  enum: { page: 'enums/RunLifeCycleState.html' },
  guide: { page: 'guides/reading-and-errors.html' },
  explorer: { page: 'explorer.html', prepare: explainFailedRun },
  search: { page: 'index.html', prepare: searchMistyped, isScreen: true },
};

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the pictures.');
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
try {
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      const tab = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme });
      for (const [name, { page, prepare, isScreen }] of Object.entries(VIEWS)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await tab.goto(`${pathToFileURL(rootDirectory).href}site/${page}`);
        await prepare?.(tab);
        // A whole page of a model would be too small to look at.
        const clip = { x: 0, y: 0, width, height: 2400 };
        const path = `${folder}/${name}-${width}-${colorScheme}.png`;
        await tab.screenshot(isScreen ? { path } : { path, fullPage: true, clip });
        console.log(path);
      }
      await tab.close();
    }
  }
} finally {
  await browser.close();
}

async function explainFailedRun(tab) {
  await tab.fill(
    '#explorer-text',
    readFileSync(`${rootDirectory}examples/runs/failed-run-api-2.2.json`, 'utf8'),
  );
  await tab.waitForFunction(() =>
    /\d run/.test(document.getElementById('explorer-status').textContent),
  );
}

async function searchMistyped(tab) {
  await tab.keyboard.press('/');
  await tab.keyboard.type('orignal_attempt');
  await tab.waitForSelector('#search-results a');
}
