import { existsSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { readLibrary } from './library.mjs';
import { pagesOf, readPage } from './site-files.mjs';

/** Not made by TypeDoc, and about no declaration. */
const NO_MARKDOWN = ['404.html', 'commands.html', 'explorer.html', 'index.html', 'modules.html'];

/**
 * The JSON Schema of every model takes the example on the model's page and refuses another thing; the OpenAPI document is valid
 * and has every model; every page is there as Markdown, with all of its fields, and llms.txt leads to it.
 */
export async function checkMachineFiles(site, dist) {
  const { models } = readLibrary(dist);
  const problems = models.flatMap(([name, model]) => [
    ...schemaProblems(site, name),
    ...fieldProblems(site, name, model),
  ]);
  problems.push(...(await openApiProblems(site, models)), ...markdownProblems(site));
  return {
    problems,
    summary: `${models.length} schemas, one OpenAPI document, Markdown of each page`,
  };
}

function schemaProblems(site, name) {
  const file = `${site}/schemas/${name}.json`;
  if (!existsSync(file)) return [`${name} has no schema`];
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const json = readPage(site, `classes/${name}.html`).querySelector('.example-json code')?.text;
  const problems = [];
  if (json !== undefined && !isValid(JSON.parse(json))) {
    problems.push(`schemas/${name}.json refuses the example: ${JSON.stringify(isValid.errors[0])}`);
  }
  if (isValid([])) problems.push(`schemas/${name}.json takes an array`);
  return problems;
}

/** The fields that the code has, in the schema with their meaning, and in the Markdown. */
function fieldProblems(site, name, model) {
  const { oneOf, properties = {} } = JSON.parse(
    readFileSync(`${site}/schemas/${name}.json`, 'utf8'),
  );
  const markdown = readFileSync(`${site}/classes/${name}.md`, 'utf8');
  return model
    .fields()
    .flatMap(({ wire }) => [
      ...(markdown.includes(`\n- \`${wire}\``) ? [] : [`classes/${name}.md lacks ${wire}`]),
      ...(oneOf || properties[wire]?.description
        ? []
        : [`schemas/${name}.json does not say what ${wire} means`]),
    ]);
}

async function openApiProblems(site, models) {
  const document = JSON.parse(readFileSync(`${site}/openapi.json`, 'utf8'));
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  const problems = valid ? [] : [`openapi.json is not valid: ${JSON.stringify(errors)}`];
  const { schemas } = document.components;
  const text = JSON.stringify(document);
  for (const [, target] of text.matchAll(/"\$ref":"([^"]*)"/g)) {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(target)?.[1];
    if (!name || !Object.hasOwn(schemas, name)) problems.push(`openapi.json refers to ${target}`);
  }
  const missing = models.filter(([name]) => !Object.hasOwn(schemas, name));
  return [...problems, ...missing.map(([name]) => `openapi.json lacks ${name}`)];
}

/** Links of a guide's Markdown lead to files of the site. */
function markdownLinks(site, page) {
  const text = readFileSync(`${site}/${page}`, 'utf8');
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
    .filter(([, target]) => !existsSync(`${site}/${normalize(`${dirname(page)}/${target}`)}`))
    .map(([, target]) => `${page} links ${target}, which does not exist`);
}

function markdownProblems(site) {
  const list = readFileSync(`${site}/llms.txt`, 'utf8');
  return pagesOf(site)
    .filter((page) => !NO_MARKDOWN.includes(page))
    .map((page) => page.replace(/html$/, 'md'))
    .flatMap((page) => [
      ...(existsSync(`${site}/${page}`) ? [] : [`there is no ${page}`]),
      ...(list.includes(`(${page})`) ? [] : [`llms.txt does not lead to ${page}`]),
      ...(page.startsWith('guides/') ? markdownLinks(site, page) : []),
    ]);
}
