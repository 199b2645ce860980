import * as v from 'valibot';

import { buildSchema } from './build-schema.mjs';

/** The model as a valibot schema, which leaves unknown fields out, or keeps them where `keep` is true. */
export function valibotSchema(model, { keep = false } = {}) {
  return buildSchema(model, {
    string: stringSchema,
    integer: () => v.pipe(v.number(), v.safeInteger()),
    number: () => v.number(),
    boolean: () => v.boolean(),
    any: () => v.any(),
    enum: (values) => v.picklist(values),
    array: (items, maxItems) =>
      maxItems ? v.pipe(v.array(items), v.maxLength(maxItems)) : v.array(items),
    map: (values) => v.record(v.string(), values),
    object: (properties) => (keep ? v.looseObject(properties) : v.object(properties)),
    union: (members) => v.union(members),
    lazy: (_name, get) => v.lazy(get),
    optional: (schema, value) => v.nullish(schema, value),
    root: (schema) => schema,
  });
}

function stringSchema({ minLength, maxLength, pattern }) {
  const limits = [];
  if (minLength !== undefined) limits.push(v.minLength(minLength));
  if (maxLength !== undefined) limits.push(v.maxLength(maxLength));
  if (pattern) limits.push(v.regex(pattern));
  return limits.length > 0 ? v.pipe(v.string(), ...limits) : v.string();
}
