import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The models and enums of a built library, read from its exports alone and not through the plugin. */
export function readLibrary(dist) {
  const library = require(`${dist}index.js`);
  const exported = Object.entries(library);
  const named = exported.filter(
    ([, value]) => typeof value === 'function' && value.prototype instanceof library.Model,
  );
  const models = named.filter(([name, model]) => model.name === name);
  const aliases = named.filter(([name, model]) => model.name !== name);
  // Those of fields that take other texts too are no part of the fields. An enum may be exported under an earlier name too.
  const objects = new Set(exported.map(([, value]) => value).filter(isEnum));
  const enums = [...objects].map((values) => ({
    names: exported.filter(([, value]) => value === values).map(([name]) => name),
    values: Object.values(values),
  }));
  return { models, aliases, enums };
}

/** What the compiler makes of an enum of texts. */
function isEnum(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}
