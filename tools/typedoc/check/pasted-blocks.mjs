import { readFileSync } from 'node:fs';

import { pagesOf } from './site-files.mjs';
import { serve } from './serve.mjs';

/**
 * What a reader pastes: opens every page with code, clicks each Copy and reads the clipboard. A block whose clipboard is not
 * what the page shows is a problem, and so is a button under something else, which a pointer would not reach.
 */
export async function readPastedBlocks(browser, site) {
  const served = await serve(site);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const blocks = [];
  const problems = [];
  try {
    const tab = await context.newPage();
    for (const page of pagesOf(site).filter((name) => hasCode(site, name))) {
      await tab.goto(served.base + page, { waitUntil: 'domcontentloaded' });
      const found = await tab.evaluate(copyAll);
      blocks.push(...found.map((block, at) => ({ ...block, page, at: at + 1 })));
    }
  } finally {
    await context.close();
    served.close();
  }
  for (const { page, at, text, shown, isReached } of blocks) {
    if (text !== shown) problems.push(`block ${at} of ${page} shows another text than it copies`);
    if (!isReached) problems.push(`Copy of block ${at} of ${page} is under something else`);
  }
  return { blocks, problems };
}

function hasCode(site, page) {
  return readFileSync(`${site}/${page}`, 'utf8').includes('<pre');
}

/* Runs in the page, for all blocks at once: a call from outside for each click takes most of the time. */
async function copyAll() {
  const found = [];
  for (const pre of document.querySelectorAll('pre:has(> button)')) {
    const button = pre.querySelector('button');
    const code = pre.querySelector('code');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const isReached = document.elementFromPoint(left + width / 2, top + height / 2) === button;
    const copied = new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error('Copy says nothing')), 30_000);
      const look = () => {
        if (button.textContent !== 'Copied') return;
        clearTimeout(tooLate);
        resolve();
      };
      new window.MutationObserver(look).observe(button, { childList: true });
    });
    button.click();
    await copied;
    found.push({
      language: code.className,
      text: await navigator.clipboard.readText(),
      shown: code.innerText,
      isReached,
    });
  }
  return found;
}
