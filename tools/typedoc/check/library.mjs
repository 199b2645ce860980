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
  const used = new Set(
    models
      .flatMap(([, model]) => model.fields().map((field) => (field.items ?? field).enumType))
      .filter(Boolean),
  );
  // An enum may be exported under an earlier name too.
  const enums = [...used].map((values) => ({
    names: exported.filter(([, value]) => value === values).map(([name]) => name),
    values: Object.values(values),
  }));
  return { models, aliases, enums };
}
