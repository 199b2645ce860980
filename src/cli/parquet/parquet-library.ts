import type * as library from 'hyparquet-writer';

/** What writes the footer of Parquet, and nested columns. It is loaded when it is needed. */
export type ParquetLibrary = typeof library;

/** What the footer says of a row group. */
export type RowGroup = InstanceType<ParquetLibrary['ParquetWriter']>['row_groups'][number];

/** What the footer says of a column of a row group. */
export type ColumnChunk = RowGroup['columns'][number];
