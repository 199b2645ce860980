import { ModelUsageError } from '../../errors/model-usage-error';
import { assertChoice, assertOptions } from '../../json/check-options';
import type { FieldDescriptor } from '../field-descriptor';
import { kindOf } from '../kinds';
import type { Dialect, ItemType, StringFacts } from '../kinds/dialect';
import { portablePattern } from './portable-pattern';
import { stringSchema } from './string-schema';
import type { ModelClass } from '../model-class';
import { planOf } from '../plan';

/** A JSON Schema. */
export type JsonSchema = Record<string, unknown>;

/** What a JSON Schema shall be. */
export interface JsonSchemaOptions {
  /**
   * Its `$id`. A schema that becomes part of another one needs it, since its references start from there. An `$id` may be
   * there once: to have the schema in several places, add it to Fastify or Ajv, and refer to it by `$ref`. Default: none.
   */
  readonly id?: string | undefined;
  /** The draft of JSON Schema; Fastify and Ajv read `draft-07` unless told otherwise. Default: `2020-12`. */
  readonly draft?: '2020-12' | 'draft-07' | undefined;
}

/**
 * What differs between the drafts: where they are described, and where definitions stand. The older one is for Fastify, whose Ajv
 * refuses a default in a field that may be null; reading fills the defaults in.
 */
const DRAFTS = {
  '2020-12': {
    uri: 'https://json-schema.org/draft/2020-12/schema',
    keyword: '$defs',
    hasDefaults: true,
  },
  'draft-07': {
    uri: 'http://json-schema.org/draft-07/schema#',
    keyword: 'definitions',
    hasDefaults: false,
  },
} as const;

/** The schema of a class's documents, in wire names; nested models are among its definitions. */
export function jsonSchemaOf(model: ModelClass, options: JsonSchemaOptions = {}): JsonSchema {
  const { id, draft } = checkedOptions(options);
  const { uri, keyword, hasDefaults } = DRAFTS[draft];
  const walk = new JsonSchemaWalk(model, id, keyword, hasDefaults);
  const schema = walk.root();
  const definitions = Object.keys(walk.definitions).length > 0 && { [keyword]: walk.definitions };
  return { $schema: uri, ...(id !== undefined && { $id: id }), ...schema, ...definitions };
}

function checkedOptions(options: JsonSchemaOptions): {
  id: string | undefined;
  draft: keyof typeof DRAFTS;
} {
  assertOptions('option of jsonSchema', options, ['id', 'draft']);
  const { id, draft = '2020-12' } = options;
  assertChoice('draft', Object.keys(DRAFTS), draft);
  if (id !== undefined && (typeof id !== 'string' || id === '')) {
    throw new ModelUsageError('the option id must be a URI, such as https://example.com/run.json');
  }
  return { id, draft };
}

/** The words of JSON Schema for each kind; collects the definitions of the models that it meets. */
class JsonSchemaWalk implements Dialect<JsonSchema> {
  readonly definitions: Record<string, JsonSchema> = {};

  /** The model whose schema is the whole one: a mere reference there sends Ajv round in circles. */
  readonly #whole: ModelClass;
  /** Before each reference: what writes by a schema does not see that an inner `$id` is what references start from. */
  readonly #id: string | undefined;
  /** Where the definitions are. */
  readonly #keyword: '$defs' | 'definitions';
  readonly #hasDefaults: boolean;

  constructor(
    whole: ModelClass,
    id: string | undefined,
    keyword: '$defs' | 'definitions',
    hasDefaults: boolean,
  ) {
    this.#whole = whole;
    this.#id = id;
    this.#keyword = keyword;
    this.#hasDefaults = hasDefaults;
  }

  /** The schema of the model that the whole schema is of. */
  root(): JsonSchema {
    const schema = {};
    this.#define(this.#whole, schema);
    return schema;
  }

  string({ pattern, ...facts }: StringFacts): JsonSchema {
    const portable = pattern && portablePattern(pattern);
    return { ...stringSchema(facts), ...(portable !== undefined && { pattern: portable }) };
  }

  integer(): JsonSchema {
    return {
      type: 'integer',
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    };
  }

  number(): JsonSchema {
    return { type: 'number' };
  }

  boolean(): JsonSchema {
    return { type: 'boolean' };
  }

  values(values: readonly string[]): JsonSchema {
    return { enum: [...values] };
  }

  any(): JsonSchema {
    return {};
  }

  array(items: ItemType, maxItems: number | undefined): JsonSchema {
    const schema = { type: 'array', items: kindOf(items).describe(items, this) };
    return maxItems === undefined ? schema : { ...schema, maxItems };
  }

  map(values: ItemType): JsonSchema {
    return { type: 'object', additionalProperties: kindOf(values).describe(values, this) };
  }

  model(model: ModelClass): JsonSchema {
    if (model === this.#whole) return { $ref: `${this.#id ?? ''}#` };
    if (!Object.hasOwn(this.definitions, model.name)) {
      this.#define(model, (this.definitions[model.name] = {}));
    }
    return { $ref: `${this.#id ?? ''}#/${this.#keyword}/${model.name}` };
  }

  #define(model: ModelClass, schema: JsonSchema): void {
    // Unknown fields are kept, so a server that writes by the schema must let them through.
    Object.assign(schema, { title: model.name, type: 'object', additionalProperties: true });
    const { fields, members } = planOf(model);
    if (members) {
      // A document must have the key of one member alone, as the reader asks. In draft-07 nothing counts beside a $ref.
      schema['oneOf'] = members.map((member) => ({
        type: 'object',
        allOf: [this.model(member.model)],
        required: [member.key],
      }));
      return;
    }
    schema['properties'] = Object.fromEntries(
      fields.map((field) => [field.wire, this.#field(field)]),
    );
    const required = fields.filter((field) => field.required).map((field) => field.wire);
    if (required.length > 0) schema['required'] = required;
  }

  #field(field: FieldDescriptor): JsonSchema {
    const schema = kindOf(field).describe(field, this);
    if (field.default !== undefined && this.#hasDefaults) schema['default'] = field.default;
    if (field.example !== undefined) schema['examples'] = [field.example];
    return field.required ? schema : orNull(schema);
  }
}

/** An optional field may be null, which reads as absent. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (Array.isArray(values)) return { ...schema, enum: [...(values as unknown[]), null] };
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  return '$ref' in schema ? { anyOf: [schema, { type: 'null' }] } : schema;
}
