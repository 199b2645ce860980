import type { FieldDescriptor } from '../../../src/index.js';
import type { ModelEntry, Registry } from './registry.js';
import { modelOf } from './element.js';

/** How many fields of the model, and of the models in it, the sample reads. */
const OWN = 3;
const NESTED = 2;

type Json = Record<string, unknown>;

/** TypeScript that reads the JSON example of a model and says what it finds. */
export function readingSample(registry: Registry, entry: ModelEntry, json: string): string {
  const example = JSON.parse(json) as Json;
  const variable = entry.name.charAt(0).toLowerCase() + entry.name.slice(1);
  const own = lines(variable, entry.fields, example);
  const nested = entry.fields.flatMap((field) => nestedLine(registry, variable, field, example));
  return [
    `import { ${entry.name} } from 'databricks-jobs';`,
    '',
    `const ${variable} = ${entry.name}.fromJson(json);`,
    ...own.slice(0, OWN),
    ...nested.slice(0, NESTED),
  ].join('\n');
}

/** The first field of a nested model, or of the first in a list of them. */
function nestedLine(
  registry: Registry,
  variable: string,
  field: FieldDescriptor,
  example: Json,
): string[] {
  const model = modelOf(field);
  const entry = model && registry.entryOf(model);
  const isList = field.kind === 'array';
  const value = isList ? (example[field.wire] as unknown[] | undefined)?.[0] : example[field.wire];
  if (!entry || field.kind === 'map' || typeof value !== 'object' || value === null) return [];
  const place = `${variable}.${field.property}${isList ? '?.[0]' : ''}?`;
  return lines(place, entry.fields, value as Json).slice(0, 1);
}

function lines(place: string, fields: readonly FieldDescriptor[], example: Json): string[] {
  return fields.flatMap((field) => {
    const text = shortText(example[field.wire]);
    return text === undefined ? [] : [`${place}.${field.property}; // => ${text}`];
  });
}

/** The value as a comment says it; undefined for what is no single value or would not fit. */
function shortText(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'object') return undefined;
  const text = JSON.stringify(value);
  return text.length <= 40 ? text : undefined;
}
