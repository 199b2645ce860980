import { isDeepStrictEqual } from 'node:util';

import { readLibrary } from './library.mjs';
import { readPage } from './site-files.mjs';

/** The JSON shown on the page of each model that has an example. */
function examplesOf(site, dist) {
  return readLibrary(dist).models.flatMap(([name, model]) => {
    const page = readPage(site, `classes/${name}.html`);
    const json = page.querySelector('.example-json code')?.text;
    return json === undefined ? [] : [{ name, model, json }];
  });
}

/** Every JSON example reads strictly, knows all of its fields, and comes back as it was. */
export function checkExamples(site, dist) {
  const { models } = readLibrary(dist);
  const examples = examplesOf(site, dist);
  const problems = examples.flatMap(({ name, model, json }) => {
    try {
      const read = model.fromJson(json, { unknownFields: 'reject' });
      const isSame = isDeepStrictEqual(JSON.parse(read.toJson()), withDefaults(json, read));
      return isSame ? [] : [`the example of ${name} is written back as ${read.toJson()}`];
    } catch (error) {
      return [`the example of ${name} is not valid: ${error.message}`];
    }
  });
  const shared = models.filter(
    ([name, model]) =>
      !examples.some((example) => example.name === name) &&
      !models.some(([, other]) => Object.getPrototypeOf(other) === model),
  );
  problems.push(...shared.map(([name]) => `${name} has no example`));
  if (/: "string"/.test(examples.map(({ json }) => json).join())) {
    problems.push('an example has the value "string"');
  }
  return { problems, summary: `${examples.length} examples read strictly and round-trip` };
}

/** The example as it must come back: with the defaults of fields that it leaves out. */
function withDefaults(json, read) {
  const example = JSON.parse(json);
  for (const { wire, default: fallback } of read.constructor.fields()) {
    if (fallback !== undefined) example[wire] ??= fallback;
  }
  return example;
}
