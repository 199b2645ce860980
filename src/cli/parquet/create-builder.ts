import type { ColumnDescription } from '../../rows/columns/column';
import type { ColumnType } from '../../rows/columns/column-type';
import type { ColumnBuilder } from './column-builder';
import { FlatBuilder } from './flat-builder';
import { TextListBuilder } from './list-builder';
import { NestedBuilder } from './nested-builder';
import { BooleanValues, IntegerValues, TimestampValues } from './number-values';
import type { ParquetLibrary } from './parquet-library';
import type { ValueStore } from './stored-values';
import { TextValues } from './text-values';

/**
 * Makes what takes the values of a column.
 * @param library - needed if the column is nested: see {@link isNested}.
 */
export function createBuilder(
  column: ColumnDescription,
  library: ParquetLibrary | undefined,
): ColumnBuilder {
  const { name, type, nullable } = column;
  if (isNested(type)) return new NestedBuilder(library as ParquetLibrary, column);
  const store = storeOf(name, type);
  return store ? new FlatBuilder(name, store, nullable) : new TextListBuilder(name);
}

/** Whether a type is nested deeper than a list of texts. */
export function isNested(type: ColumnType): boolean {
  if (type.kind === 'list') return type.items.kind !== 'text';
  return type.kind === 'struct' || type.kind === 'map';
}

function storeOf(name: string, { kind }: ColumnType): ValueStore | undefined {
  switch (kind) {
    case 'text':
      // Queries leave row groups out by ids and keys. The least and the greatest of long texts tell nothing.
      return new TextValues(/_(?:id|key)$/.test(name));
    case 'integer':
      return new IntegerValues();
    case 'timestamp':
      return new TimestampValues();
    case 'boolean':
      return new BooleanValues();
    default:
      return undefined;
  }
}
