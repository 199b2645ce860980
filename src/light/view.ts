import { ADDITIONAL, addProperty, type Extensible } from '../schema/additional-properties';
import type { Held, Shape } from './shapes';

type Json = Readonly<Record<string, unknown>>;

/**
 * A document of the API as the rules of src/domain read models: with camelCase names, and with what a field cannot hold set
 * aside. It is what a lenient read with open enums gives, of the fields that the rules read.
 */
export class View implements Extensible {
  declare [ADDITIONAL]?: Record<string, unknown>;
  readonly #json: Json;
  readonly #shape: Shape;

  constructor(json: Json, shape: Shape) {
    this.#json = json;
    this.#shape = shape;
    const { fields, defaults = {} } = shape;
    // Every field is there, as on a model.
    for (const wire of Object.keys(fields)) this.#set(wire, defaults[wire]);
    for (const [wire, value] of Object.entries(json)) {
      const held = Object.hasOwn(fields, wire) ? fields[wire] : undefined;
      // Null is absent.
      if (held && value === null) continue;
      const view = held && viewOf(value, held);
      if (held) this.#set(wire, view);
      if (view === undefined) addProperty(this, wire, value);
    }
  }

  /** The document that a view is of. */
  static jsonOf(view: object): object {
    return (view as View).#json;
  }

  /** A copy that shares no view with this one. */
  clone(): View {
    const copy = new View(this.#json, this.#shape);
    for (const wire of Object.keys(this.#shape.fields)) copy.#set(wire, copyOf(this.#get(wire)));
    return copy;
  }

  /** The JSON with wire names. */
  toDict(): Record<string, unknown> {
    const dict: Record<string, unknown> = { ...this[ADDITIONAL] };
    for (const wire of Object.keys(this.#shape.fields)) {
      const value = this.#get(wire);
      if (value !== undefined) dict[wire] = plainOf(value);
    }
    return dict;
  }

  #get(wire: string): unknown {
    return (this as Json)[propertyOf(wire)];
  }

  #set(wire: string, value: unknown): void {
    (this as Record<string, unknown>)[propertyOf(wire)] = value;
  }
}

/** A value as its field holds it; undefined if the field cannot. */
function viewOf(value: unknown, held: Held): unknown {
  switch (held) {
    case 'integer':
      return Number.isSafeInteger(value) ? value : safeInteger(value);
    case 'boolean':
    case 'string':
      return typeof value === held ? value : undefined;
    default:
      return isList(held) ? viewsOf(value, held[0]) : documentOf(value, held);
  }
}

function viewsOf(value: unknown, shape: Shape): View[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const views = value.map((item) => documentOf(item, shape));
  // A list is set aside as a whole.
  return views.includes(undefined) ? undefined : (views as View[]);
}

function documentOf(value: unknown, shape: Shape): View | undefined {
  return isDocument(value) ? new View(value, shape) : undefined;
}

/** True for what can be a document: an object that is no array. */
export function isDocument(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(held: Shape | readonly [Shape]): held is readonly [Shape] {
  return Array.isArray(held);
}

/** Parsers that keep all digits give bigints. */
function safeInteger(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return value instanceof View ? value.clone() : value;
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  return value instanceof View ? value.toDict() : value;
}

const PROPERTIES = new Map<string, string>();

function propertyOf(wire: string): string {
  const known = PROPERTIES.get(wire);
  if (known !== undefined) return known;
  const property = wire.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  PROPERTIES.set(wire, property);
  return property;
}
