import type { SqlTypes } from '../../schema/describe/sql-types';
import type { ColumnType } from '../columns/column-type';
import type { TableName } from '../tables/table-names';
import { describeTable } from '../tables/tables';

/** The columns of a table with their types in the words of an engine. */
export function sqlColumns(
  table: TableName,
  types: SqlTypes,
): readonly (readonly [name: string, type: string])[] {
  return describeTable(table).columns.map(({ name, type }) => [name, sqlType(type, types)]);
}

function sqlType(type: ColumnType, types: SqlTypes): string {
  switch (type.kind) {
    case 'list':
      return types.list(sqlType(type.items, types));
    case 'map':
      return types.map(sqlType(type.values, types));
    case 'struct':
      return types.struct(
        Object.entries(type.fields).map(([name, field]) => [name, sqlType(field, types)]),
      );
    default:
      return types[type.kind];
  }
}
