/** Opens the example's Swagger UI in headless Chromium and posts a run from the page. */
import assert from 'node:assert/strict';
import { Checks } from './checks.mjs';
import { withExample } from './nest-example.mjs';
import { startBrowser } from './typedoc/check/browser.mjs';

const checks = new Checks();
await withExample(async (url) => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${url}/docs`);
    const operation = page.locator('.opblock-post', { hasText: 'Validate and store a run' });

    await checks.check('the page lists the operations and the models', async () => {
      await operation.waitFor();
      const { paths } = await (await fetch(`${url}/docs-json`)).json();
      const operations = Object.values(paths).flatMap(Object.keys);
      assert.ok(operations.length >= 5, 'the document has operations');
      assert.equal(await page.locator('.opblock').count(), operations.length);
      await page.locator('section.models', { hasText: 'RunTask' }).waitFor();
    });
    await checks.check('the example of the body is a run that the service takes', async () => {
      await operation.locator('.opblock-summary-control').click();
      await operation.getByRole('button', { name: 'Try it out' }).click();
      await operation.getByRole('button', { name: 'Execute' }).click();
      await operation
        .locator('.live-responses-table .response-col_status', { hasText: '201' })
        .waitFor();
    });
    await checks.check('a run is posted from the page', async () => {
      await operation
        .locator('textarea.body-param__text')
        .fill('{"run_id": 77, "run_name": "from the page"}');
      const [response] = await Promise.all([
        page.waitForResponse((one) => one.request().method() === 'POST'),
        operation.getByRole('button', { name: 'Execute' }).click(),
      ]);
      assert.equal(response.status(), 201);
      const stored = await (await fetch(`${url}/runs/77`)).json();
      assert.deepEqual(stored, { run_id: 77, run_name: 'from the page' });
    });
    await checks.check('the page shows the problems of a wrong run', async () => {
      await operation.locator('textarea.body-param__text').fill('{"tasks": [{}]}');
      await operation.getByRole('button', { name: 'Execute' }).click();
      await operation.locator('.live-responses-table', { hasText: 'tasks[0].task_key' }).waitFor();
    });
    await checks.check('nothing went wrong in the page', () => {
      // The browser itself logs the refused request above.
      assert.deepEqual(
        errors.filter((text) => !text.includes('status of 400')),
        [],
      );
    });
  } finally {
    await browser.close();
  }
});
checks.close();
