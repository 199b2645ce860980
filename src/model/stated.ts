import { ADDITIONAL, type Extensible } from '../schema/additional-properties';

export type { Extensible };

/**
 * An object in its wire form. The report shows what the server said, also where a lenient read has set a
 * value aside (a state from next year): the wire form holds both, and a value there can be anything.
 */
export type WireRecord = Readonly<Record<string, unknown>>;

const NOTHING: WireRecord = Object.freeze({});

/** The text of that name; undefined where there is none or it is empty. */
export function textOf(record: WireRecord, name: string): string | undefined {
  const value = record[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The number of that name; undefined where there is none. */
export function numberOf(record: WireRecord, name: string): number | undefined {
  const value = record[name];
  return typeof value === 'number' ? value : undefined;
}

/** The id of that name with all of its digits; undefined where there is none. */
export function idOf(record: WireRecord, name: string): string | undefined {
  const value = record[name];
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}

/** The object of that name; an empty one where there is none. */
export function recordOf(record: WireRecord, name: string): WireRecord {
  return isRecord(record[name]) ? record[name] : NOTHING;
}

function isRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a field as the document states it: the typed value, else what a lenient read set aside, such as a number
 * that came as text. Undefined if the document does not state the field, or if it is null.
 */
export function stated<M extends Extensible>(model: M, property: keyof M & string): unknown {
  const value: unknown = model[property];
  if (value !== undefined && value !== null) return value;
  // Not by additionalProperties, which makes an object that was not there.
  const aside = model[ADDITIONAL]?.[wireNameOf(property)];
  return aside ?? undefined;
}

/** The value of a field that the class does not have, by wire name; undefined if the document does not state it. */
export function statedUnknown(model: Extensible, wire: string): unknown {
  return model[ADDITIONAL]?.[wire] ?? undefined;
}

const WIRE_NAMES = new Map<string, string>();

function wireNameOf(property: string): string {
  const known = WIRE_NAMES.get(property);
  if (known !== undefined) return known;
  const wire = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  WIRE_NAMES.set(property, wire);
  return wire;
}
