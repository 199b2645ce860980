import type { JsonSchema } from './json-schema';

const REFERENCE = '#/components/schemas/';

/**
 * An OpenAPI 3.1 document that has a JSON Schema (2020-12) and its definitions among its components, and no paths.
 * @param name - the name of the schema itself.
 */
export function openApiDocumentOf(
  name: string,
  schema: JsonSchema,
  info: { readonly title: string; readonly version: string },
): JsonSchema {
  const { $schema: _draft, $defs: definitions = {}, ...whole } = schema;
  const schemas = { [name]: whole, ...(definitions as object) };
  return {
    openapi: '3.1.0',
    info,
    paths: {},
    components: { schemas: withReferences(schemas, name) },
  };
}

function withReferences(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === '$ref' && typeof member === 'string'
        ? [key, member === '#' ? REFERENCE + name : member.replace('#/$defs/', REFERENCE)]
        : [key, withReferences(member, name)],
    ),
  );
}
