import { z } from 'zod';

import { buildSchema } from './build-schema.mjs';

/** The model as a zod schema, which leaves unknown fields out, or keeps them where `keep` is true. */
export function zodSchema(model, { keep = false } = {}) {
  return buildSchema(model, {
    string: stringSchema,
    integer: () => z.int(),
    number: () => z.number(),
    boolean: () => z.boolean(),
    any: () => z.any(),
    enum: (values) => z.enum(values),
    array: (items, maxItems) => (maxItems ? z.array(items).max(maxItems) : z.array(items)),
    map: (values) => z.record(z.string(), values),
    object: (properties) => (keep ? z.looseObject(properties) : z.object(properties)),
    union: (members) => z.union(members),
    lazy: (_name, get) => z.lazy(get),
    optional: (schema, value) =>
      value === undefined ? schema.nullish() : schema.nullable().default(value),
    root: (schema) => schema,
  });
}

function stringSchema({ minLength, maxLength, pattern }) {
  let schema = z.string();
  if (minLength !== undefined) schema = schema.min(minLength);
  if (maxLength !== undefined) schema = schema.max(maxLength);
  return pattern ? schema.regex(pattern) : schema;
}
