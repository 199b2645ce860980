import Type from 'typebox';
import { Compile } from 'typebox/compile';

import { buildSchema } from './build-schema.mjs';

/** The model as a compiled typebox validator; it checks the parsed object where it is, and copies nothing. */
export function typeboxValidator(model) {
  return buildSchema(model, {
    string: stringSchema,
    integer: () =>
      Type.Integer({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
    number: () => Type.Number(),
    boolean: () => Type.Boolean(),
    any: () => Type.Unknown(),
    enum: (values) => Type.Enum([...values]),
    array: (items, maxItems) => Type.Array(items, maxItems === undefined ? {} : { maxItems }),
    map: (values) => Type.Record(Type.String(), values),
    object: (properties) => Type.Object(properties),
    union: (members) => Type.Union(members),
    lazy: (name) => Type.Ref(name),
    optional: (schema) => Type.Optional(Type.Union([schema, Type.Null()])),
    root: (schema, definitions) => Compile(definitions, schema),
  });
}

function stringSchema({ minLength, maxLength, pattern }) {
  return Type.String({
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern && { pattern: pattern.source }),
  });
}
