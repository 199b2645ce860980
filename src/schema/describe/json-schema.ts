import { ModelUsageError } from '../../errors/model-usage-error';
import type { ElementDescriptor, FieldDescriptor } from '../field-descriptor';
import type { ModelClass } from '../model-class';
import { planOf } from '../plan';

/** A JSON Schema. */
export type JsonSchema = Record<string, unknown>;

/** What a JSON Schema shall be. */
export interface JsonSchemaOptions {
  /**
   * Its `$id`. A schema that becomes part of another one needs it, since its references start from there. Default: none.
   */
  readonly id?: string | undefined;
  /** The draft of JSON Schema; Fastify and Ajv read `draft-07` unless told otherwise. Default: `2020-12`. */
  readonly draft?: '2020-12' | 'draft-07' | undefined;
}

/** What differs between the drafts: where they are described, and where definitions stand. */
const DRAFTS = {
  '2020-12': { uri: 'https://json-schema.org/draft/2020-12/schema', keyword: '$defs' },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', keyword: 'definitions' },
} as const;

type Draft = (typeof DRAFTS)[keyof typeof DRAFTS];

/** The definitions that were met so far, and how they are referred to. */
interface Definitions {
  readonly keyword: Draft['keyword'];
  readonly byName: Record<string, JsonSchema>;
}

/** The schema of a class's documents, in wire names; nested models are among its definitions. */
export function jsonSchemaOf(model: ModelClass, options: JsonSchemaOptions = {}): JsonSchema {
  const { id, draft } = checkedOptions(options);
  const { uri, keyword } = DRAFTS[draft];
  const definitions: Definitions = { keyword, byName: {} };
  const reference = define(model, definitions);
  return {
    $schema: uri,
    ...(id !== undefined && { $id: id }),
    ...reference,
    [keyword]: definitions.byName,
  };
}

function checkedOptions(options: JsonSchemaOptions): {
  id: string | undefined;
  draft: keyof typeof DRAFTS;
} {
  const { id, draft = '2020-12', ...others } = options;
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) {
    throw new ModelUsageError(`there is no option ${stranger} of jsonSchema; there are id, draft`);
  }
  if (!Object.hasOwn(DRAFTS, draft)) {
    const drafts = Object.keys(DRAFTS).join(', ');
    throw new ModelUsageError(
      `the option draft must be one of ${drafts}, but is ${JSON.stringify(draft)}`,
    );
  }
  if (id !== undefined && (typeof id !== 'string' || id === '')) {
    throw new ModelUsageError('the option id must be a URI, such as https://example.com/run.json');
  }
  return { id, draft };
}

function define(model: ModelClass, definitions: Definitions): JsonSchema {
  const { keyword, byName } = definitions;
  const reference = { $ref: `#/${keyword}/${model.name}` };
  if (Object.hasOwn(byName, model.name)) return reference;
  // What the class does not have is kept, so a server that writes by the schema must let it through.
  const schema: JsonSchema = (byName[model.name] = {
    title: model.name,
    type: 'object',
    additionalProperties: true,
  });
  const { fields, members } = planOf(model);
  if (members) {
    // A document must have the key of one member alone, as the reader asks. In draft-07 nothing counts beside a $ref.
    schema['oneOf'] = members.map((member) => ({
      type: 'object',
      allOf: [define(member.model, definitions)],
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
