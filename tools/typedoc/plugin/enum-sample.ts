import type { FieldDescriptor } from '../../../src/index.js';
import { elementOf } from './element.js';
import { exampleJson } from './example.js';
import { excerptOf } from './excerpt.js';
import type { ModelEntry } from './registry.js';
import type { Site } from './site.js';

type Json = Record<string, unknown>;

/**
 * A program that runs as it is: it reads a document with a value of the enum, and compares the value. Undefined if no model has the
 * enum.
 */
export function enumSample({ usage, registry }: Site, name: string): string | undefined {
  for (const { owner, wire } of usage.of(name)) {
    const entry = registry.models.get(owner);
    const field = entry?.fields.find((each) => each.wire === wire);
    if (!entry || !field || entry.members.length > 0 || usage.isBase(owner)) continue;
    const element = elementOf(field);
    if (element.kind !== 'enum') continue;
    const json = documentWith(entry, field, element.enum[0] as string, registry);
    if (json !== undefined) return sample(name, entry.name, field, json);
  }
  return undefined;
}

/** The least document that has the field and reads strictly. */
function documentWith(
  entry: ModelEntry,
  field: FieldDescriptor,
  value: string,
  registry: Site['registry'],
): string | undefined {
  const example = JSON.parse(exampleJson(registry, entry)) as Json;
  example[field.wire] ??=
    field.kind === 'array' ? [value] : field.kind === 'map' ? { key: value } : value;
  const excerpt = excerptOf(registry, entry, example, new Set([field.wire]));
  const document = [excerpt, example].find((each) => entry.model.safeFromDict(each).success);
  return document && JSON.stringify(document, null, 2);
}

function sample(name: string, model: string, field: FieldDescriptor, json: string): string {
  const variable = model.charAt(0).toLowerCase() + model.slice(1);
  const { wire, property } = field;
  const value = (JSON.parse(json) as Json)[wire];
  const element = elementOf(field);
  const isSeveral = typeof value === 'object' && value !== null;
  const first: unknown = isSeveral ? Object.values(value as Json)[0] : value;
  const enumType = element.kind === 'enum' ? element.enumType : {};
  const member = Object.keys(enumType).find((key) => enumType[key] === first) ?? '';
  const place = `${variable}.${property}`;
  const step = field.required ? '' : '?';
  const test =
    field.kind === 'array'
      ? `${place}${step}.includes(${name}.${member})`
      : field.kind === 'map'
        ? `Object.values(${field.required ? place : `${place} ?? {}`}).includes(${name}.${member})`
        : `${place} === ${name}.${member}`;
  return [
    `import { ${[name, model].sort().join(', ')} } from 'databricks-jobs';`,
    '',
    `const ${variable} = ${model}.fromJson(\`${json.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\`);`,
    `console.log(${test}); // => true`,
  ].join('\n');
}
