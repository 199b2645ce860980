import type { FieldDescriptor } from '../field-descriptor';
import { kindOf } from '../kinds';
import type { Dialect, ItemType, StringFacts } from '../kinds/dialect';
import { stringSchema } from './string-schema';
import type { ModelClass } from '../model-class';
import { planOf } from '../plan';

/** A JSON Schema of the 2020-12 dialect. */
export type JsonSchema = Record<string, unknown>;

/** The schema of a class's documents, in wire names; nested models are under `$defs`. */
export function jsonSchemaOf(model: ModelClass): JsonSchema {
  const walk = new JsonSchemaWalk();
  walk.model(model);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: referenceTo(model),
    $defs: walk.definitions,
  };
}

/** The words of JSON Schema for each kind; collects the definitions of the models that it meets. */
class JsonSchemaWalk implements Dialect<JsonSchema> {
  readonly definitions: Record<string, JsonSchema> = {};

  string(facts: StringFacts): JsonSchema {
    return stringSchema(facts);
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
    if (!Object.hasOwn(this.definitions, model.name)) this.define(model);
    return { $ref: referenceTo(model) };
  }

  private define(model: ModelClass): void {
    const schema: JsonSchema = (this.definitions[model.name] = {
      title: model.name,
      type: 'object',
    });
    const { fields, members } = planOf(model);
    if (members) {
      // A document must have the key of one member alone, as the reader asks.
      schema['oneOf'] = members.map((member) => ({
        ...this.model(member.model),
        required: [member.key],
      }));
      return;
    }
    schema['properties'] = Object.fromEntries(
      fields.map((field) => [field.wire, this.field(field)]),
    );
    const required = fields.filter((field) => field.required).map((field) => field.wire);
    if (required.length > 0) schema['required'] = required;
  }

  private field(field: FieldDescriptor): JsonSchema {
    const schema = kindOf(field).describe(field, this);
    if (field.default !== undefined) schema['default'] = field.default;
    if (field.example !== undefined) schema['examples'] = [field.example];
    return field.required ? schema : orNull(schema);
  }
}

function referenceTo(model: ModelClass): string {
  return `#/$defs/${model.name}`;
}

/** An optional field may be null, which reads as absent. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (Array.isArray(values)) return { ...schema, enum: [...(values as unknown[]), null] };
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  return '$ref' in schema ? { anyOf: [schema, { type: 'null' }] } : schema;
}
