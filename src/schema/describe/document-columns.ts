import type { FieldDescriptor } from '../field-descriptor';
import { kindOf } from '../kinds';
import type { Dialect, ItemType } from '../kinds/dialect';
import type { ModelClass } from '../model-class';
import { planOf } from '../plan';
import type { SqlTypes } from './sql-types';

/** A field of a document as a column: its name and its type in the words of an engine. */
export type DocumentColumn = readonly [name: string, type: string];

/**
 * The fields of a class's documents as columns, by which an engine reads the documents as they are. A class that stands within itself,
 * and any JSON value, is JSON text; a oneOf has the fields of all of its members. Other names of a field are columns too.
 */
export function documentColumns(model: ModelClass, types: SqlTypes): readonly DocumentColumn[] {
  return new ColumnWalk(types).columnsOf(model);
}

class ColumnWalk implements Dialect<string> {
  readonly #types: SqlTypes;
  /** The classes that the walk is in. */
  readonly #path = new Set<ModelClass>();

  constructor(types: SqlTypes) {
    this.#types = types;
  }

  columnsOf(model: ModelClass): readonly DocumentColumn[] {
    this.#path.add(model);
    const { fields, members } = planOf(model);
    const all = members ? members.flatMap((member) => planOf(member.model).fields) : fields;
    const columns = new Map(all.flatMap((field) => this.#columnsOfField(field)));
    this.#path.delete(model);
    return [...columns];
  }

  string(): string {
    return this.#types.text;
  }

  integer(): string {
    return this.#types.integer;
  }

  number(): string {
    return this.#types.number;
  }

  boolean(): string {
    return this.#types.boolean;
  }

  values(): string {
    return this.#types.text;
  }

  any(): string {
    return this.#types.json;
  }

  array(items: ItemType): string {
    return this.#types.list(kindOf(items).describe(items, this));
  }

  map(values: ItemType): string {
    return this.#types.map(kindOf(values).describe(values, this));
  }

  model(model: ModelClass): string {
    if (this.#path.has(model)) return this.#types.json;
    const columns = this.columnsOf(model);
    // Engines have no struct without a field.
    return columns.length === 0 ? this.#types.json : this.#types.struct(columns);
  }

  /** Engines take names that differ in case alone for one. */
  #columnsOfField(field: FieldDescriptor): readonly DocumentColumn[] {
    const type = kindOf(field).describe(field, this);
    const others = (field.aliases ?? []).filter(
      (alias) => alias.toLowerCase() !== field.wire.toLowerCase(),
    );
    return [field.wire, ...others].map((name) => [name, type] as const);
  }
}
