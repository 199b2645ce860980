import type { ColumnType } from '../../src/rows/columns/column-type';
import { TABLE_NAMES } from '../../src/rows/tables/table-names';
import { describeTable } from '../../src/rows/tables/tables';

/** The text of `docs/tables.md`: every table with its columns. */
export function columnTables(head: string): string {
  const tables = TABLE_NAMES.map((name) => {
    const { doc, columns } = describeTable(name);
    const rows = columns.map(
      (column) =>
        `| \`${column.name}\` | ${typeOf(column.type)} | ${column.nullable ? 'yes' : 'no'} | ${column.doc.replaceAll('|', '\\|')} |`,
    );
    return [
      `## ${name}\n`,
      `${doc}\n`,
      '| column | type | may be null | meaning |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${head}\n${tables.join('\n\n')}\n`;
}

function typeOf(type: ColumnType): string {
  switch (type.kind) {
    case 'list':
      return `list of ${typeOf(type.items)}`;
    case 'map':
      return `map of ${typeOf(type.values)}`;
    case 'struct':
      return `struct of ${Object.keys(type.fields).join(', ')}`;
    default:
      return type.kind;
  }
}
