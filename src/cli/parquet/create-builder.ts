import type { ColumnType } from '../../rows/columns/column-type';
import { BooleanValues } from './boolean-values';
import type { ColumnBuilder } from './column-builder';
import { FlatBuilder } from './flat-builder';
import { TextListBuilder } from './list-builder';
import { NestedBuilder } from './nested-builder';
import { NumberValues } from './number-values';
import type { ParquetColumn } from './parquet-column';
import type { ParquetLibrary } from './parquet-library';
import { storedIntegers, storedMoments } from './stored-numbers';
import type { ValueOf } from './stored-values';
import { TextValues } from './text-values';

/**
 * Makes what takes the values of a column.
 * @param library - needed if the column is nested: see {@link isNested}.
 */
export function createBuilder(
  column: ParquetColumn,
  library: ParquetLibrary | undefined,
): ColumnBuilder {
  const { name, type, valueOf } = column;
  if (isNested(type)) return new NestedBuilder(library as ParquetLibrary, column);
  switch (type.kind) {
    case 'text':
      // Queries leave row groups out by ids and keys. The least and the greatest of long texts tell nothing.
      return new FlatBuilder(
        column,
        new TextValues(/_(?:id|key)$/.test(name)),
        valueOf as ValueOf<string>,
      );
    case 'integer':
      return new FlatBuilder(column, new NumberValues(storedIntegers), valueOf as ValueOf<number>);
    case 'timestamp':
      return new FlatBuilder(column, new NumberValues(storedMoments), epochsOf(column));
    case 'boolean':
      return new FlatBuilder(column, new BooleanValues(), valueOf as ValueOf<boolean>);
    default:
      return new TextListBuilder(column);
  }
}

/** Whether a type is nested deeper than a list of texts. */
export function isNested(type: ColumnType): boolean {
  if (type.kind === 'list') return type.items.kind !== 'text';
  return type.kind === 'struct' || type.kind === 'map';
}

function epochsOf({ valueOf, epochOf }: ParquetColumn): ValueOf<number> {
  return epochOf ?? ((source) => (valueOf(source) as Date | null | undefined)?.getTime());
}
