import type { ElementDescriptor, FieldDescriptor } from '../../../src/index.js';
import { modelOf } from './element.js';
import type { ModelEntry, Registry } from './registry.js';

/** How deep optional nested objects are shown. */
const DEPTH = 1;

/** Plausible JSON of a model, indented; the same on every build. */
export function exampleJson(registry: Registry, entry: ModelEntry): string {
  if (entry.model.example) return entry.model.example().toJson(2);
  return JSON.stringify(exampleObject(registry, entry, 0), null, 2);
}

type Json = Record<string, unknown>;

function exampleObject(registry: Registry, entry: ModelEntry, depth: number): Json {
  const member = entry.members[0];
  const shown = (member && registry.entryOf(member.model)) ?? entry;
  const object: Json = {};
  for (const field of shown.fields) {
    const isShown = field.required || depth < DEPTH || (depth === DEPTH && !modelOf(field));
    const value = isShown ? exampleValue(registry, field, depth) : undefined;
    if (value !== undefined) object[field.wire] = value;
  }
  return object;
}

function exampleValue(registry: Registry, field: FieldDescriptor, depth: number): unknown {
  if (field.example !== undefined) return field.example;
  if (field.default !== undefined) return field.default;
  if (field.kind !== 'array' && field.kind !== 'map') {
    return exampleElement(registry, field, depth);
  }
  const item = exampleElement(registry, field.items, depth);
  if (item === undefined) return undefined;
  return field.kind === 'array' ? [item] : { key: item };
}

function exampleElement(registry: Registry, element: ElementDescriptor, depth: number): unknown {
  switch (element.kind) {
    case 'enum':
      return element.enum[0];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    case 'model': {
      const entry = registry.entryOf(element.model);
      return entry && exampleObject(registry, entry, depth + 1);
    }
    default:
      return undefined;
  }
}
