import type { ArrayType } from './kinds/array';
import type { ElementDescriptor } from './kinds/element-descriptor';
import type { MapType } from './kinds/map';

/** What every field states, whatever its kind. */
export interface FieldCommon {
  /** The name in JSON, in snake_case. */
  readonly wire: string;
  /** The name of the property on the class, in camelCase. */
  readonly property: string;
  /** `true` if the field may be neither absent nor null. */
  readonly required: boolean;
  /** What the property is if the field is absent or null. */
  readonly default?: string | number | boolean;
  /** Other names that are read for this field; only `wire` is written. */
  readonly aliases?: readonly string[];
  /** `true` if the value is masked in `toStr()` and `util.inspect`; of a map, its values. */
  readonly secret: boolean;
  /** A plausible JSON value, if the kind alone would give a silly one; null if examples leave the field out. */
  readonly example?: unknown;
}

/** What a field holds: a single value, or an `array` or `map` (an object with free keys) of them. */
export type FieldType = ElementDescriptor | ArrayType | MapType;

/** The kinds of field. */
export type FieldKind = FieldType['kind'];

/** All that is known of one field: a union on `kind`. The codec, the schemas and the reference site read it. */
export type FieldDescriptor = FieldCommon & FieldType;

/** The single values that a field holds: the type of its items, or its own. */
export function elementOf(type: FieldType): ElementDescriptor {
  return type.kind === 'array' || type.kind === 'map' ? type.items : type;
}

/** The class of the field or of its items; undefined if they are no models. */
export function modelOf(
  type: FieldType,
): (ElementDescriptor & { kind: 'model' })['model'] | undefined {
  const element = elementOf(type);
  return element.kind === 'model' ? element.model : undefined;
}
