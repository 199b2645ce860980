import type { ModelClass } from '../model-class';

/** What a schema may say of a string. */
export interface StringFacts {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** A format that the dialect may name, such as `duration`. */
  readonly format?: string;
}

/** The type of the items of an array or the values of a map. */
export interface ItemType {
  readonly kind: string;
  /** The class, if the items are models. */
  readonly model?: ModelClass;
}

/** How one language of schemas writes each kind: JSON Schema, OpenAPI. `Schema` is what it writes. */
export interface Dialect<Schema> {
  string(facts: StringFacts): Schema;
  integer(): Schema;
  number(): Schema;
  boolean(): Schema;
  /** A string that is one of the values. */
  values(values: readonly string[]): Schema;
  /** Any JSON value. */
  any(): Schema;
  model(model: ModelClass): Schema;
  array(items: ItemType, maxItems: number | undefined): Schema;
  map(values: ItemType): Schema;
}
