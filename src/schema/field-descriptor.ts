import type { ModelClass } from './model-class';

/** What a single value is. `any` is any JSON value. */
export type ElementKind = 'string' | 'integer' | 'number' | 'boolean' | 'enum' | 'model' | 'any';

/** What a field holds: a single value, or an `array` or `map` (an object with free keys) of them. */
export type FieldKind = ElementKind | 'array' | 'map';

/** The type of a single value, or of the items of an array or map. */
export interface ElementDescriptor {
  /** What each value is. */
  readonly kind: ElementKind;
  /** The TypeScript enum, for kind `enum`. */
  readonly enumType?: Readonly<Record<string, string>>;
  /** The values of the enum, for kind `enum`. */
  readonly enum?: readonly string[];
  /** The nested class, for kind `model`. */
  readonly model?: ModelClass;
}

/** All that is known of one field: read by the codec, the schemas and the reference site. */
export interface FieldDescriptor {
  /** The name in JSON, in snake_case. */
  readonly wire: string;
  /** The name of the property on the class, in camelCase. */
  readonly property: string;
  /** What the field holds. */
  readonly kind: FieldKind;
  /** What the items are, for kinds `array` and `map`. */
  readonly items?: ElementDescriptor;
  /** True where the field may be neither absent nor null. */
  readonly required: boolean;
  /** What the property is when the field is absent or null. */
  readonly default?: string | number | boolean;
  /** The TypeScript enum of the field or of its items. */
  readonly enumType?: Readonly<Record<string, string>>;
  /** The values that the field or its items may have. */
  readonly enum?: readonly string[];
  /** The class of the field or of its items. */
  readonly model?: ModelClass;
  /** The fewest code points of a string. */
  readonly minLength?: number;
  /** The most code points of a string. */
  readonly maxLength?: number;
  /** What a string must match. */
  readonly pattern?: RegExp;
  /** The most items of an array. */
  readonly maxItems?: number;
  /** Other names that are read for this field; only `wire` is written. */
  readonly aliases?: readonly string[];
  /** True where the value is masked in `toStr()` and `util.inspect`; of a map, its values. */
  readonly secret: boolean;
  /** A plausible JSON value, where the kind alone would give a silly one; null where examples leave the field out. */
  readonly example?: unknown;
}
