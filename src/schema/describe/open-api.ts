import { modelOf, type FieldDescriptor } from '../field-descriptor';
import { kindOf } from '../kinds';
import type { Dialect } from '../kinds/dialect';
import type { ModelClass } from '../model-class';
import { fieldsOf } from '../registry';
import { schemaNameOf } from './schema-name';
import { descriptionOf } from './descriptions';
import { pluginPropertiesOf, type OpenApiProperties } from '../class-tools/plugin-properties';
import { stringSchema } from './string-schema';

/** What the name of the entry ends with that only makes Swagger collect the schema of a map's values. */
const VALUES_SUFFIX = '#values';

type Schema = Record<string, unknown>;

/**
 * What @nestjs/swagger asks a class for when it makes a document: each field with its wire name, type, limits and description, and what its
 * compiler plugin found besides.
 */
export function openApiPropertiesOf(model: ModelClass): OpenApiProperties {
  const ofPlugin = pluginPropertiesOf(model);
  const properties: OpenApiProperties = { ...ofPlugin };
  for (const field of fieldsOf(model)) {
    const values = field.kind === 'map' ? modelOf(field) : undefined;
    // Two entries of one name: the latter is shown, the former only makes Swagger collect the values' schema.
    if (values) properties[field.property + VALUES_SUFFIX] = hiddenReference(field, values);
    properties[field.property] = {
      name: field.wire,
      required: field.required,
      ...kindOf(field).describe(field, FIELD),
      ...commentOf(ofPlugin[field.property]),
      ...annotationsOf(field),
    };
  }
  return properties;
}

function hiddenReference({ wire }: FieldDescriptor, values: ModelClass): Schema {
  return { name: wire, required: false, type: () => values };
}

/** Of what the plugin says of a field, the texts out of its comment; a field's name and type are ours. */
function commentOf({ description, deprecated }: Schema = {}): Schema {
  return {
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

/** A default is in the text alone: of the keyword `default`, generators of clients conclude that the field must be sent. */
function annotationsOf(field: FieldDescriptor): Schema {
  const { description, deprecated } = descriptionOf(field);
  const isDefaultUnsaid = field.default !== undefined && !description?.includes('Default: ');
  const texts = [
    description,
    deprecated && `Deprecated: ${deprecated}`,
    isDefaultUnsaid && `Default: ${JSON.stringify(field.default)}.`,
  ].filter(Boolean);
  return {
    ...(texts.length > 0 && { description: texts.join(' ') }),
    ...(deprecated && { deprecated: true }),
    ...(field.example !== undefined && { example: field.example }),
    ...(field.secret && field.kind === 'string' && { format: 'password' }),
  };
}

const ANY_JSON = ['string', 'number', 'boolean', 'object']
  .map((type): Schema => ({ type }))
  .concat({ type: 'array', items: {} });

/** The words of OpenAPI for the items of an array and the values of a map. */
const ITEM: Dialect<Schema> = {
  string: stringSchema,
  integer: () => ({
    type: 'integer',
    format: 'int64',
    minimum: Number.MIN_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
  }),
  number: () => ({ type: 'number', format: 'double' }),
  boolean: () => ({ type: 'boolean' }),
  values: (values) => ({ type: 'string', enum: [...values] }),
  any: () => ({}),
  // Swagger puts the schema of a class there.
  model: (model) => ({
    // Swagger keeps the object, so that a name that is given later still counts.
    get $ref(): string {
      return `#/components/schemas/${schemaNameOf(model)}`;
    },
  }),
  array: (items) => ({ type: 'array', items: kindOf(items).describe(items, ITEM) }),
  map: (values) => ({
    type: 'object',
    additionalProperties: kindOf(values).describe(values, ITEM),
  }),
};

/** The same for the value of a field, where Swagger resolves classes itself, but only under the name `type`. */
const FIELD: Dialect<Schema> = {
  ...ITEM,
  // Swagger wants a type beside anyOf, and leaves it out of the document.
  any: () => ({ type: 'object', anyOf: ANY_JSON }),
  model: (model) => ({ type: () => model }),
  array: (items, maxItems) => {
    const limit = maxItems === undefined ? {} : { maxItems };
    if (items.kind !== 'model') return { ...ITEM.array(items, maxItems), ...limit };
    return { type: () => items.model, isArray: true, ...limit };
  },
};
