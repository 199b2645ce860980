import type { FieldDescriptor } from '../../../src/index.js';
import { modelOf } from './element.js';
import { excerptOf } from './excerpt.js';
import type { ModelEntry, Registry } from './registry.js';
import { shortText } from './short-text.js';

/** How many fields of the model, and of the models in it, the sample reads. */
const OWN = 3;
const NESTED = 2;

/** A longer document is shown in part. */
const WHOLE_LINES = 20;

type Json = Record<string, unknown>;

/**
 * A program that runs as it is, as JavaScript too: it reads the JSON example of a model from text, says what it finds, writes
 * it back, and does the same with a plain object.
 */
export function readingSample(registry: Registry, entry: ModelEntry, json: string): string {
  const example = JSON.parse(json) as Json;
  const { name } = entry;
  const variable = name.charAt(0).toLowerCase() + name.slice(1);
  const own = valuesIn(entry.fields, example).slice(0, OWN);
  const nested = entry.fields
    .flatMap((field) => nestedValue(registry, field, example))
    .slice(0, NESTED);
  const isShort = json.split('\n').length <= WHOLE_LINES;
  const wires = new Set([...own, ...nested].map(({ wire }) => wire));
  const excerpt = excerptOf(registry, entry, example, wires);
  // Some models have rules across fields, which an excerpt may break.
  const isWhole = isShort || !entry.model.safeFromDict(excerpt).success;
  const text = isWhole ? json : JSON.stringify(excerpt, null, 2);
  return [
    `import { ${name} } from 'databricks-jobs';`,
    '',
    `const json = \`${text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\`;`,
    '',
    '// From JSON text',
    `const ${variable} = ${name}.fromJson(json);`,
    ...[...own, ...nested].map(
      ({ place, value }) => `console.log(${variable}.${place}); // => ${value}`,
    ),
    '',
    '// To JSON text',
    `console.log(${variable}.toJson());`,
    '',
    '// To a plain object with JSON names, and from one',
    `const dict = ${variable}.toDict();`,
    `console.log(${name}.fromDict(dict).equals(${variable})); // => true`,
  ].join('\n');
}

/** A value that the sample reads: the field that leads to it, the way there, and what is found. */
interface ShownValue {
  readonly wire: string;
  readonly place: string;
  readonly value: string;
}

/** The first value in a nested model, or in the first of a list of them. */
function nestedValue(registry: Registry, field: FieldDescriptor, example: Json): ShownValue[] {
  const model = modelOf(field);
  const entry = model && registry.entryOf(model);
  const isList = field.kind === 'array';
  const inner = isList ? (example[field.wire] as unknown[] | undefined)?.[0] : example[field.wire];
  if (!entry || field.kind === 'map' || typeof inner !== 'object' || inner === null) return [];
  // TypeScript asks for `?.` where a field may be absent.
  const step = `${field.property}${isList ? `${field.required ? '' : '?.'}[0]?` : field.required ? '' : '?'}`;
  return valuesIn(entry.fields, inner as Json)
    .slice(0, 1)
    .map(({ place, value }) => ({ wire: field.wire, place: `${step}.${place}`, value }));
}

function valuesIn(fields: readonly FieldDescriptor[], object: Json): ShownValue[] {
  return fields.flatMap(({ wire, property }) => {
    const value = shortText(object[wire]);
    return value === undefined ? [] : [{ wire, place: property, value }];
  });
}
