import { Ajv2020 } from 'ajv/dist/2020.js';
import buildSerializer from 'fast-json-stringify';

/** The model's JSON Schema with the types and required fields alone, compiled by ajv. */
export function ajvTypesValidator(model) {
  return new Ajv2020({ allowUnionTypes: true }).compile(typesOnly(model.jsonSchema(), true));
}

/** A serialiser of the model's plain objects, by fast-json-stringify. */
export function fastJsonSerializer(model) {
  return buildSerializer(typesOnly(model.jsonSchema(), false));
}

/** Leaves types, references and required fields of a schema; null is a type of optional fields only where asked for. */
function typesOnly(schema, withNull) {
  const reduce = (member) => typesOnly(member, withNull);
  if (schema.enum)
    return { type: withNull && schema.enum.includes(null) ? ['string', 'null'] : 'string' };
  if (schema.anyOf) return withNull ? { anyOf: schema.anyOf.map(reduce) } : reduce(schema.anyOf[0]);
  // The members' own required fields tell them apart, so that the key that each repeats may go.
  if (schema.oneOf) return { anyOf: schema.oneOf.map(({ allOf: [{ $ref }] }) => ({ $ref })) };
  const reduced = {};
  if (schema.$ref) reduced.$ref = schema.$ref;
  if (schema.type) reduced.type = withNull ? schema.type : [schema.type].flat()[0];
  if (schema.required) reduced.required = schema.required;
  if (schema.items) reduced.items = reduce(schema.items);
  if (typeof schema.additionalProperties === 'object')
    reduced.additionalProperties = reduce(schema.additionalProperties);
  if (schema.properties) reduced.properties = mapValues(schema.properties, reduce);
  if (schema.$defs) reduced.$defs = mapValues(schema.$defs, reduce);
  return reduced;
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
