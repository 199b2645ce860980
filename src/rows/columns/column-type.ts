/** A column of single values. */
export interface ScalarColumnType {
  /**
   * What a value is.
   *
   * - `text`: a string
   * - `integer`: a whole number that a JavaScript number holds exactly; 64 bits in engines
   * - `boolean`: `true` or `false`
   * - `timestamp`: a moment in UTC with milliseconds
   */
  readonly kind: 'text' | 'integer' | 'boolean' | 'timestamp';
}

/** A column of lists. */
export interface ListColumnType {
  /** What a value is: values of one type in order. */
  readonly kind: 'list';
  /** The type of what is in a list. */
  readonly items: ColumnType;
}

/** A column of named values. */
export interface StructColumnType {
  /** What a value is: other values by their names, each of which may be null. */
  readonly kind: 'struct';
  /** Their types by their names, in order. */
  readonly fields: Readonly<Record<string, ColumnType>>;
}

/** A column of maps. */
export interface MapColumnType {
  /** What a value is: values of one type by text. */
  readonly kind: 'map';
  /** The type of the values. */
  readonly values: ColumnType;
}

/** The type of a column: a union on `kind`. */
export type ColumnType = ScalarColumnType | ListColumnType | StructColumnType | MapColumnType;

/** A value of a column. */
export type ColumnValue =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly ColumnValue[]
  | { readonly [name: string]: ColumnValue };
