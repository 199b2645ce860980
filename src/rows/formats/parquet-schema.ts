import type { ColumnType, ColumnValue } from '../columns/column-type';
import type { TableName } from '../tables/table-names';
import { describeTable } from '../tables/tables';

/** An element of the schema of a Parquet file, as its metadata has it: a tree as a list, each parent before its children. */
export interface ParquetElement {
  readonly name: string;
  readonly type?: 'BYTE_ARRAY' | 'INT64' | 'BOOLEAN';
  readonly repetition_type?: 'REQUIRED' | 'OPTIONAL' | 'REPEATED';
  readonly num_children?: number;
  readonly converted_type?: 'UTF8' | 'TIMESTAMP_MILLIS' | 'LIST' | 'MAP';
}

type Repetition = NonNullable<ParquetElement['repetition_type']>;

/** The Parquet schema of a table. */
export function parquetSchema(table: TableName): readonly ParquetElement[] {
  const { columns } = describeTable(table);
  return [
    { name: 'schema', num_children: columns.length },
    ...columns.flatMap(({ name, type, nullable }) =>
      elementsOf(name, type, nullable ? 'OPTIONAL' : 'REQUIRED'),
    ),
  ];
}

/** The elements of a column: itself, and what is in it. */
export function elementsOf(
  name: string,
  type: ColumnType,
  repetition_type: Repetition,
): readonly ParquetElement[] {
  switch (type.kind) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'timestamp':
      return [{ name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type }];
    case 'struct': {
      const fields = Object.entries(type.fields);
      return [
        { name, num_children: fields.length, repetition_type },
        ...fields.flatMap(([field, fieldType]) => elementsOf(field, fieldType, 'OPTIONAL')),
      ];
    }
    case 'list':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        ...elementsOf('element', type.items, 'OPTIONAL'),
      ];
    case 'map':
      return [
        { name, converted_type: 'MAP', num_children: 1, repetition_type },
        { name: 'key_value', num_children: 2, repetition_type: 'REPEATED' },
        ...elementsOf('key', { kind: 'text' }, 'REQUIRED'),
        ...elementsOf('value', type.values, 'OPTIONAL'),
      ];
  }
}

/** A value as a writer of Parquet takes it: integers are bigints, a map is a list of its entries. */
export function parquetValue(type: ColumnType, value: ColumnValue): unknown {
  if (value === null) return undefined;
  switch (type.kind) {
    case 'integer':
      return BigInt(value as number);
    case 'map':
      return Object.entries(value as Readonly<Record<string, ColumnValue>>).map(
        ([key, member]) => ({ key, value: parquetValue(type.values, member) }),
      );
    default:
      return value;
  }
}
