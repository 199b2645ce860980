import { createRequire } from 'node:module';

/** The models and enums of a built library, read from its exports alone and not through the plugin. */
export function readLibrary(dist) {
  const require = createRequire(`${dist}index.js`);
  const library = require('./index.js');
  const exported = Object.entries(library);
  const models = exported.filter(
    ([, value]) => typeof value === 'function' && value.prototype instanceof library.Model,
  );
  const used = new Set(
    models.flatMap(([, model]) => model.fields().map((field) => field.enumType)).filter(Boolean),
  );
  return { models, enums: exported.filter(([, value]) => used.has(value)) };
}
