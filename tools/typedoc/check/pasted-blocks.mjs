import { pagesOf, readPage } from './site-files.mjs';
import { serve } from './serve.mjs';

/**
 * What a reader pastes: opens every page with code, clicks each Copy and reads the clipboard. A block whose clipboard is not
 * what the page shows is a problem.
 */
export async function readPastedBlocks(browser, site) {
  const served = await serve(site);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const blocks = [];
  const problems = [];
  try {
    const tab = await context.newPage();
    for (const page of pagesOf(site).filter((name) => readPage(site, name).querySelector('pre'))) {
      await tab.goto(served.base + page);
      const found = await copyAll(tab);
      blocks.push(...found.map((block, at) => ({ ...block, page, at: at + 1 })));
    }
  } finally {
    await context.close();
    served.close();
  }
  for (const { page, at, text, shown } of blocks) {
    if (text !== shown) problems.push(`block ${at} of ${page} shows another text than it copies`);
  }
  return { blocks, problems };
}

async function copyAll(tab) {
  const found = [];
  for (const block of await tab.locator('pre:has(> button)').all()) {
    await block.evaluate(watchButton);
    await block.locator('button').click();
    found.push(
      await block.evaluate(async (pre) => {
        await pre.copied;
        const code = pre.querySelector('code');
        return {
          language: code.className,
          text: await navigator.clipboard.readText(),
          shown: code.innerText,
        };
      }),
    );
  }
  return found;
}

/* Runs in the page. The button says "Copied" for a short time, which a look from outside can miss on a busy machine. */
function watchButton(pre) {
  const button = pre.querySelector('button');
  pre.copied = new Promise((resolve, reject) => {
    const isCopied = () => button.textContent === 'Copied' && resolve();
    new window.MutationObserver(isCopied).observe(button, { childList: true });
    setTimeout(() => reject(new Error('Copy does not say that it copied')), 30_000);
  });
}
