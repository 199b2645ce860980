import { existsSync } from 'node:fs';

import { readLibrary } from './library.mjs';
import { readPage, textOf } from './site-files.mjs';

/** Every model, field, limit, default and value of the code stands on its page, and nothing else does. */
export function checkRegistry(site, dist) {
  const { models, aliases, enums } = readLibrary(dist);
  const problems = [
    ...models.flatMap(([name, model]) => modelProblems(site, name, model.fields())),
    ...aliases.flatMap(([alias, model]) => aliasProblems(site, alias, model.name)),
    ...enums.flatMap(({ names, values }) => enumProblems(site, names, values)),
  ];
  const fields = models.reduce((count, [, model]) => count + model.fields().length, 0);
  const summary = `${models.length} models, ${enums.length} enums, ${fields} fields`;
  problems.push(...countProblems(site, summary));
  return { problems, summary };
}

/** The pages that say how many models there are say the same. */
function countProblems(site, counts) {
  return ['index.html', 'guides/todays-api.html'].flatMap((page) => {
    const main = textOf(readPage(site, page).querySelector('main')).replace(/\s+/g, ' ');
    const stated = main.match(/[\d,]+ models, [\d,]+ enums, [\d,]+ fields/g) ?? [];
    const plain = stated.map((text) => text.replaceAll(/(?<=\d),(?=\d)/g, ''));
    return differences(`${page} counts`, plain, [counts]);
  });
}

function modelProblems(site, name, fields) {
  const page = `classes/${name}.html`;
  if (!existsSync(`${site}/${page}`)) return [`${name} has no page`];
  const rows = readPage(site, page)
    // The rows of getters say nothing of being required, since they are no fields.
    .querySelectorAll('tr.field[data-required]')
    .filter((row) => row.id);
  return [
    ...differences(
      `${page} fields`,
      rows.map((row) => row.id),
      fields.map(({ wire }) => wire),
    ),
    ...fields.flatMap((field) => {
      const row = rows.find(({ id }) => id === field.wire);
      return row ? rowProblems(`${page}#${field.wire}`, row, field) : [];
    }),
  ];
}

function aliasProblems(site, alias, name) {
  const shown = readPage(site, `classes/${name}.html`).querySelectorAll('.alias code').map(textOf);
  return shown.includes(alias) ? [] : [`classes/${name}.html does not say that it is ${alias} too`];
}

function rowProblems(place, row, field) {
  const texts = (selector) => row.querySelectorAll(selector).map(textOf);
  const numbers = texts('.limit').flatMap((text) => text.match(/\d[\d,]*/g) ?? []);
  const limits = [field.minLength, field.maxLength, field.maxItems].filter(isSet).map(String);
  return [
    ...differences(`${place} property`, texts('.property'), [field.property]),
    ...differences(`${place} wire name`, texts('.wire'), [field.wire]),
    ...differences(`${place} flag`, texts('.flag.required'), field.required ? ['required'] : []),
    ...differences(
      `${place} limits`,
      numbers.map((text) => text.replaceAll(',', '')),
      limits,
    ),
    ...differences(
      `${place} pattern`,
      texts('.pattern code'),
      [field.pattern].filter(isSet).map(String),
    ),
    ...differences(
      `${place} default`,
      texts('.default code'),
      [field.default].filter(isSet).map((value) => JSON.stringify(value)),
    ),
    ...differences(`${place} values`, texts('.value-list code'), (field.items ?? field).enum ?? []),
  ];
}

function enumProblems(site, names, values) {
  const pages = names.map((name) => `enums/${name}.html`);
  const [page, ...more] = pages.filter((each) => existsSync(`${site}/${each}`));
  if (page === undefined) return [`${names.join(', ')} has no page`];
  if (more.length > 0) return [`the values of ${page} are on ${more.join(', ')} too`];
  const shown = readPage(site, page).querySelectorAll('table.values .wire').map(textOf);
  return differences(`${page} values`, shown, values);
}

function differences(what, shown, expected) {
  if (JSON.stringify(shown) === JSON.stringify(expected)) return [];
  return [
    `${what}: the site shows ${JSON.stringify(shown)}, the code has ${JSON.stringify(expected)}`,
  ];
}

function isSet(value) {
  return value !== undefined;
}
