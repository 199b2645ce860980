import type { AnyType } from './any';
import type { BooleanType } from './boolean';
import type { EnumType } from './enum';
import type { IntegerType } from './integer';
import type { ModelType } from './model';
import type { NumberType } from './number';
import type { StringType } from './string';

/** The descriptors of single values, by kind. A kind outside this package is added by declaration merging. */
export interface ElementTypes {
  /** A string. */
  string: StringType;
  /** An integer within ±(2^53 − 1). */
  integer: IntegerType;
  /** A finite number. */
  number: NumberType;
  /** `true` or `false`. */
  boolean: BooleanType;
  /** One of the values of an enum. */
  enum: EnumType;
  /** A nested model. */
  model: ModelType;
  /** Any JSON value. */
  any: AnyType;
}

/** What a single value is. `any` is any JSON value. */
export type ElementKind = keyof ElementTypes;

/** The type of a single value, or of the items of an array or map: a union on `kind`. */
export type ElementDescriptor = ElementTypes[ElementKind];
