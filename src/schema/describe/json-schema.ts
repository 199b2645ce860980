import type { ElementDescriptor, FieldDescriptor } from '../field-descriptor';
import type { ModelClass } from '../model-class';
import { planOf } from '../plan';

/** A JSON Schema of the 2020-12 dialect. */
export type JsonSchema = Record<string, unknown>;

type Definitions = Record<string, JsonSchema>;

/** The schema of a class's documents, in wire names; nested models are under `$defs`. */
export function jsonSchemaOf(model: ModelClass): JsonSchema {
  const definitions: Definitions = {};
  define(model, definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: `#/$defs/${model.name}`,
    $defs: definitions,
  };
}

function define(model: ModelClass, definitions: Definitions): JsonSchema {
  const reference = { $ref: `#/$defs/${model.name}` };
  if (Object.hasOwn(definitions, model.name)) return reference;
  const schema: JsonSchema = (definitions[model.name] = { title: model.name, type: 'object' });
  const { fields, members } = planOf(model);
  if (members) {
    // A document must have the key of one member alone, as the reader asks.
    schema['oneOf'] = members.map((member) => ({
      ...define(member.model, definitions),
      required: [member.key],
    }));
    return reference;
  }
  schema['properties'] = Object.fromEntries(
    fields.map((field) => [field.wire, fieldSchema(field, definitions)]),
  );
  const required = fields.filter((field) => field.required).map((field) => field.wire);
  if (required.length > 0) schema['required'] = required;
  return reference;
}

function fieldSchema(field: FieldDescriptor, definitions: Definitions): JsonSchema {
  const schema = { ...valueSchema(field, definitions) };
  if (field.default !== undefined) schema['default'] = field.default;
  if (field.minLength !== undefined) schema['minLength'] = field.minLength;
  if (field.maxLength !== undefined) schema['maxLength'] = field.maxLength;
  if (field.pattern !== undefined) schema['pattern'] = field.pattern.source;
  if (field.maxItems !== undefined) schema['maxItems'] = field.maxItems;
  if (field.example !== undefined) schema['examples'] = [field.example];
  return field.required ? schema : orNull(schema);
}

/** An optional field may be null, which reads as absent. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (Array.isArray(values)) return { ...schema, enum: [...(values as unknown[]), null] };
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  return '$ref' in schema ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function valueSchema(field: FieldDescriptor, definitions: Definitions): JsonSchema {
  const items = field.items as ElementDescriptor;
  if (field.kind === 'array') return { type: 'array', items: elementSchema(items, definitions) };
  if (field.kind === 'map') {
    return { type: 'object', additionalProperties: elementSchema(items, definitions) };
  }
  return elementSchema(field as ElementDescriptor, definitions);
}

function elementSchema(type: ElementDescriptor, definitions: Definitions): JsonSchema {
  switch (type.kind) {
    case 'model':
      return define(type.model as ModelClass, definitions);
    case 'enum':
      return { enum: [...(type.enum as readonly string[])] };
    case 'integer':
      return {
        type: 'integer',
        minimum: Number.MIN_SAFE_INTEGER,
        maximum: Number.MAX_SAFE_INTEGER,
      };
    case 'any':
      return {};
    default:
      return { type: type.kind };
  }
}
