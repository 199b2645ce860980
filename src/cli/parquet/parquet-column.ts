import type { NamedColumn } from '../../rows/columns/column';

/** What a builder needs to know of a column. */
export type ParquetColumn = Pick<
  NamedColumn<unknown>,
  'name' | 'type' | 'nullable' | 'isOfDocument' | 'valueOf' | 'epochOf'
>;
