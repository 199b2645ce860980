import { pathToFileURL } from 'node:url';

import { readLibrary } from './library.mjs';

/** These pages, and each tenth of the others. */
const ALWAYS = ['Run', 'RunTask', 'RunPage', 'RunOutput', 'NewCluster'];
const STEP = 10;

/**
 * In the example of a model every key that is a field leads to that field, in the order of the text, and says what it means when it
 * has the focus or the pointer; the arrow keys go from one to the next.
 */
export async function checkJsonKeys(browser, site, dist) {
  const { models } = readLibrary(dist);
  const chosen = models.filter(([name], at) => ALWAYS.includes(name) || at % STEP === 0);
  const tab = await browser.newPage();
  const problems = [];
  let count = 0;
  tab.on('pageerror', (error) => problems.push(`${tab.url()}: ${error.message}`));
  for (const [name, model] of chosen) {
    await tab.goto(`${pathToFileURL(site).href}/classes/${name}.html`);
    const block = tab.locator('.example-json pre');
    if ((await block.count()) === 0) continue;
    const text = await block.locator('code').textContent();
    const expected = fieldsIn(model, JSON.parse(text));
    if (expected.length === 0) continue;
    await block.focus();
    await tab.waitForSelector('.json-key');
    const links = await tab
      .locator('.json-key')
      .evaluateAll((all) =>
        all.map(({ href, textContent }) => [textContent, href.split('/').at(-1)]),
      );
    const shown = links.map(([key, place]) => `${key} ${place}`);
    const first = expected.findIndex((link, at) => link !== shown[at]);
    if (first >= 0 || shown.length !== expected.length)
      problems.push(`${name}: key ${first} is ${shown[first]}, not ${expected[first]}`);
    if ((await block.locator('code').textContent()) !== text)
      problems.push(`${name}: the text changed`);
    problems.push(...(await focusProblems(tab, name, expected.length)));
    count += expected.length;
  }
  await tab.close();
  return {
    problems,
    summary: `${count} keys of examples on ${chosen.length} pages say what they mean`,
  };
}

/** The fields that a document names, from the library's own descriptors: `"key" Model.html#wire`. */
function fieldsIn(model, value) {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(model, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = model.fields().find(({ wire }) => wire === key);
    if (!field) return [];
    const element = field.items ?? field;
    const values = field.kind === 'map' ? Object.values(inner) : [inner];
    const below =
      element.kind === 'model' ? values.flatMap((each) => fieldsIn(element.model, each)) : [];
    return [`"${key}" ${model.name}.html#${key}`, ...below];
  });
}

async function focusProblems(tab, name, count) {
  await tab.keyboard.press('Tab');
  const tip = tab.locator('#key-meaning');
  const problems = [];
  const first = await tip.innerText();
  if (!(await tip.isVisible()) || first.split(' ').length < 3)
    problems.push(`${name}: focus shows ${first}`);
  if (count > 1) {
    await tab.keyboard.press('ArrowDown');
    const described = await tab.evaluate(
      () =>
        document.getElementById(document.activeElement.getAttribute('aria-describedby'))?.innerText,
    );
    if (!described || described !== (await tip.innerText()))
      problems.push(`${name}: the arrow key shows ${described}`);
  }
  await tab.keyboard.press('Escape');
  if (await tip.isVisible()) problems.push(`${name}: Escape does not hide the meaning`);
  await tab.locator('.json-key').first().hover();
  if (!(await tip.isVisible())) problems.push(`${name}: the pointer shows nothing`);
  return problems;
}
