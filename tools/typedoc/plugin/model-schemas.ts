import type { ModelEntry } from './registry.js';
import type { Site } from './site.js';

type Json = Record<string, unknown>;

/** The JSON Schema of a model's documents, as the library has it, with the meaning of every field. */
export function modelSchema(site: Site, { name, model }: ModelEntry): Json {
  const schema = structuredClone(model.jsonSchema());
  const definitions = Object.entries((schema['$defs'] ?? {}) as Record<string, Json>);
  for (const [title, one] of [[name, schema] as const, ...definitions]) {
    describe(site, site.registry.models.get(title), one);
  }
  return schema;
}

/** One OpenAPI document whose components are the schemas of all models. */
export function openApi(site: Site, version: string): Json {
  const schemas = [...site.registry.models.values()].map((entry) => {
    const { $schema: _, $defs: __, ...own } = modelSchema(site, entry);
    const text = JSON.stringify(own)
      .replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/')
      .replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${entry.name}"`);
    return [entry.name, JSON.parse(text) as Json] as const;
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Models of databricks-jobs',
      version,
      description:
        'The documents of Databricks Jobs: runs, their outputs, and what starts and repairs them.',
    },
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function describe(site: Site, entry: ModelEntry | undefined, schema: Json): void {
  if (!entry) return;
  const summary = site.summaryOf(site.pageOf(entry.name));
  if (summary) schema['description'] = summary;
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  for (const field of entry.fields) {
    const property = properties[field.wire];
    const meaning = site.summaryOf(site.propertyOf(entry, field.property));
    if (property && meaning) property['description'] = meaning;
  }
}
