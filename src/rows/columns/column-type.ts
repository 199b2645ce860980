/**
 * The type of a column.
 *
 * - `text`: a string
 * - `integer`: a whole number that a JavaScript number holds exactly; 64 bits in engines
 * - `boolean`: `true` or `false`
 * - `timestamp`: a moment in UTC with milliseconds
 * - `list`: values of one type in order
 * - `struct`: named values
 * - `map`: values of one type by text
 */
export type ColumnType =
  | { readonly kind: 'text' | 'integer' | 'boolean' | 'timestamp' }
  | { readonly kind: 'list'; readonly items: ColumnType }
  | { readonly kind: 'struct'; readonly fields: Readonly<Record<string, ColumnType>> }
  | { readonly kind: 'map'; readonly values: ColumnType };

/** A value of a column. */
export type ColumnValue =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly ColumnValue[]
  | { readonly [name: string]: ColumnValue };
