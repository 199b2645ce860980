import { ADDITIONAL, type Extensible } from '../schema/additional-properties';

export type { Extensible };

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
