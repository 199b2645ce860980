import { maskedText } from './masked-text';
import type { ColumnType, ColumnValue } from './column-type';

/** What is said of a column, whatever is made of it: a schema, a type, a page. */
export interface ColumnDescription {
  /** Its name. A name that ends with `_ms` or `_seconds` says the unit. */
  readonly name: string;
  /** The type of its values. */
  readonly type: ColumnType;
  /** The unit of a duration: milliseconds or seconds. */
  readonly unit?: 'ms' | 's';
  /** True if a value may be null, which means that it is not known or that there is none. */
  readonly nullable: boolean;
  /** What it holds. */
  readonly doc: string;
}

/** A column of rows that are made from `Source`. */
export interface Column<Source> extends Omit<ColumnDescription, 'name'> {
  /** The value; undefined becomes null. */
  readonly valueOf: (source: Source) => ColumnValue | undefined;
  /** The value of a timestamp in epoch ms. Parquet needs no `Date`, which takes time to make. */
  readonly epochOf?: (source: Source) => number | undefined;
  /** True if all rows of a document have the same value. */
  readonly isOfDocument?: boolean;
}

/** A column with its name. */
export type NamedColumn<Source> = Column<Source> & ColumnDescription;

/** Columns by name, in order. */
export type Columns<Source> = Readonly<Record<string, Column<Source>>>;

/** The last moment of the year 9999: engines read no later one. */
const LAST_MOMENT = 253_402_300_799_999;

/** A text from the document, with secrets masked that are known by their form. */
export function text<S>(doc: string, valueOf: (source: S) => string | undefined): Column<S> {
  // Most rows have the text of the row before, such as a state.
  let before: string | undefined;
  let masked: string | undefined;
  return {
    type: { kind: 'text' },
    nullable: true,
    doc,
    valueOf: (source) => {
      const value = valueOf(source);
      if (value === before) return masked;
      masked = value === undefined ? undefined : maskedText(value);
      before = value;
      return masked;
    },
  };
}

/** A text that is made here, or an id: it has no secrets. */
export function word<S>(doc: string, valueOf: (source: S) => string | undefined): Column<S> {
  return { type: { kind: 'text' }, nullable: true, doc, valueOf };
}

/** Columns of which all rows of a document have the same value. */
export function ofDocument<C extends Columns<never>>(columns: C): C {
  const entries = Object.entries(columns);
  return Object.fromEntries(
    entries.map(([name, column]) => [name, { ...column, isOfDocument: true }]),
  ) as C;
}

/** A whole number. */
export function integer<S>(doc: string, valueOf: (source: S) => number | undefined): Column<S> {
  return {
    type: { kind: 'integer' },
    nullable: true,
    doc,
    valueOf: (source) => wholeNumber(valueOf(source)),
  };
}

/** A number that is always known. */
export function count<S>(doc: string, valueOf: (source: S) => number): Column<S> {
  return { ...integer(doc, valueOf), nullable: false };
}

/** A duration in milliseconds. */
export function milliseconds<S>(
  doc: string,
  valueOf: (source: S) => number | undefined,
): Column<S> {
  return { ...integer(doc, valueOf), unit: 'ms' };
}

/** A duration in whole seconds. */
export function seconds<S>(doc: string, valueOf: (source: S) => number | undefined): Column<S> {
  return { ...integer(doc, valueOf), unit: 's' };
}

/** True or false, or not known. */
export function flag<S>(doc: string, valueOf: (source: S) => boolean | undefined): Column<S> {
  return { type: { kind: 'boolean' }, nullable: true, doc, valueOf };
}

/** True or false, always known. */
export function knownFlag<S>(doc: string, valueOf: (source: S) => boolean): Column<S> {
  return { ...flag(doc, valueOf), nullable: false };
}

/** A moment, from epoch ms. */
export function timestamp<S>(doc: string, timeOf: (source: S) => number | undefined): Column<S> {
  const epochOf = (source: S): number | undefined => momentOf(timeOf(source));
  return {
    type: { kind: 'timestamp' },
    nullable: true,
    doc,
    valueOf: (source) => {
      const epoch = epochOf(source);
      return epoch === undefined ? undefined : new Date(epoch);
    },
    epochOf,
  };
}

/** Texts from the document; undefined ones are left out. */
export function texts<S>(
  doc: string,
  valueOf: (source: S) => readonly (string | undefined)[],
): Column<S> {
  return {
    type: { kind: 'list', items: { kind: 'text' } },
    nullable: false,
    doc,
    valueOf: (source) => {
      const masked: string[] = [];
      for (const each of valueOf(source)) if (each !== undefined) masked.push(maskedText(each));
      return masked;
    },
  };
}

function wholeNumber(value: number | undefined): number | undefined {
  const whole = Math.round(value ?? NaN);
  return Number.isSafeInteger(whole) ? whole : undefined;
}

/** The time as epoch ms, if engines can read it. `Date` leaves out what is less than a millisecond. */
function momentOf(time = NaN): number | undefined {
  return time <= LAST_MOMENT ? Math.trunc(time) : undefined;
}
