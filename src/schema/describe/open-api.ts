import { descriptionOf } from './descriptions';
import type { ElementDescriptor, FieldDescriptor } from '../field-descriptor';
import type { ModelClass } from '../model-class';
import { fieldsOf } from '../registry';

/** What the name of the entry ends with that only makes Swagger collect the schema of a map's values. */
export const VALUES_SUFFIX = '#values';

/** The options of @nestjs/swagger's `@ApiProperty`, by property. */
export type OpenApiProperties = Record<string, Record<string, unknown>>;

type Schema = Record<string, unknown>;

/**
 * What @nestjs/swagger asks a class for when it makes a document (its compiler plugin generates the same
 * static method): each field with its wire name, type, limits, default and description.
 */
export function openApiPropertiesOf(model: ModelClass): OpenApiProperties {
  const properties: OpenApiProperties = {};
  for (const field of fieldsOf(model)) {
    const values = field.kind === 'map' ? field.items?.model : undefined;
    // Two entries of one name: the latter is shown, the former only makes Swagger collect the values' schema.
    if (values) properties[field.property + VALUES_SUFFIX] = hiddenReference(field, values);
    properties[field.property] = {
      name: field.wire,
      required: field.required,
      ...schemaOf(field),
      ...annotationsOf(field),
    };
  }
  return properties;
}

function hiddenReference({ wire }: FieldDescriptor, values: ModelClass): Schema {
  return { name: wire, required: false, type: () => values };
}

function annotationsOf(field: FieldDescriptor): Schema {
  const { description, deprecated } = descriptionOf(field);
  const texts = [description, deprecated && `Deprecated: ${deprecated}`].filter(Boolean);
  return {
    ...(texts.length > 0 && { description: texts.join(' ') }),
    ...(deprecated && { deprecated: true }),
    ...(field.default !== undefined && { default: field.default }),
    ...(field.example !== undefined && { example: field.example }),
    ...(field.secret && field.kind === 'string' && { format: 'password' }),
  };
}

function schemaOf(field: FieldDescriptor): Schema {
  const items = field.items as ElementDescriptor;
  if (field.kind === 'array') {
    const limit = field.maxItems === undefined ? {} : { maxItems: field.maxItems };
    if (items.kind !== 'model') return { type: 'array', items: itemSchema(items), ...limit };
    return { type: () => items.model, isArray: true, ...limit };
  }
  if (field.kind === 'map') return mapSchema(items);
  // Swagger resolves a function only under the name `type`.
  if (field.kind === 'model') return { type: () => field.model };
  return { ...elementSchema(field as ElementDescriptor), ...limitsOf(field) };
}

const mapValues = new WeakMap<object, ModelClass>();

function mapSchema(values: ElementDescriptor): Schema {
  const additionalProperties = itemSchema(values);
  if (values.model) mapValues.set(additionalProperties, values.model);
  return { type: 'object', additionalProperties };
}

/** The class of the values of a map, by the `additionalProperties` that were told, which mapped types take over. */
export function modelOfMapValues(additionalProperties: unknown): ModelClass | undefined {
  return mapValues.get(additionalProperties as object);
}

function limitsOf({ minLength, maxLength, pattern }: FieldDescriptor): Schema {
  return {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern: pattern.source }),
  };
}

function itemSchema(items: ElementDescriptor): Schema {
  if (items.kind === 'any') return {};
  return items.model ? referenceTo(items.model) : elementSchema(items);
}

/** Where Swagger puts the schema of a class. */
function referenceTo(model: ModelClass): { $ref: string } {
  return { $ref: `#/components/schemas/${model.name}` };
}

function elementSchema({ kind, enum: values }: ElementDescriptor): Schema {
  switch (kind) {
    case 'integer':
      return {
        type: 'integer',
        format: 'int64',
        minimum: Number.MIN_SAFE_INTEGER,
        maximum: Number.MAX_SAFE_INTEGER,
      };
    case 'number':
      return { type: 'number', format: 'double' };
    case 'enum':
      return { type: 'string', enum: [...(values as readonly string[])] };
    case 'any':
      // Swagger wants a type beside anyOf, and leaves it out of the document.
      return { type: 'object', anyOf: ANY_JSON };
    default:
      return { type: kind };
  }
}

const ANY_JSON = ['string', 'number', 'boolean', 'object']
  .map((type): Schema => ({ type }))
  .concat({ type: 'array', items: {} });
