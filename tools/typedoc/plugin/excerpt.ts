import type { FieldDescriptor } from '../../../src/index.js';
import { modelOf } from './element.js';
import type { ModelEntry, Registry } from './registry.js';
import { shortText } from './short-text.js';

type Json = Record<string, unknown>;

/** The wanted and the required fields of an object, and as little as possible of the objects in it. */
export function excerptOf(
  registry: Registry,
  entry: ModelEntry,
  object: Json,
  wanted: ReadonlySet<string>,
): Json {
  // Which form of a oneOf an object has, its fields tell: it stays whole.
  if (entry.members.length > 0 || entry.memberOf !== undefined) return object;
  const kept = entry.fields.filter(
    ({ wire, required }) => object[wire] !== undefined && (required || wanted.has(wire)),
  );
  return Object.fromEntries(
    kept.map((field) => [field.wire, valueOf(registry, field, object[field.wire])]),
  );
}

function valueOf(registry: Registry, field: FieldDescriptor, value: unknown): unknown {
  const model = modelOf(field);
  const entry = model && registry.entryOf(model);
  if (!entry || field.kind === 'map') return value;
  if (Array.isArray(value)) {
    return value.slice(0, 1).map((item) => nestedExcerpt(registry, entry, item));
  }
  return nestedExcerpt(registry, entry, value);
}

/** The first single value of a nested object, and what it requires. */
function nestedExcerpt(registry: Registry, entry: ModelEntry, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Json;
  const first = entry.fields.find(({ wire }) => shortText(object[wire]) !== undefined);
  return excerptOf(registry, entry, object, new Set(first ? [first.wire] : []));
}
