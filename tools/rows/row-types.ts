import type { ColumnDescription } from '../../src/rows/columns/column';
import type { ColumnType } from '../../src/rows/columns/column-type';
import { TABLE_NAMES } from '../../src/rows/tables/table-names';
import { describeTable } from '../../src/rows/tables/tables';

const NOTE =
  '// Written by `npm run rows` from the columns in src/rows/tables. Do not change it by hand.\n';

/** The files of `src/rows/row-types` by their names: the type of the rows of each table, as its columns say. */
export function rowTypes(): ReadonlyMap<string, string> {
  const tables = TABLE_NAMES.map(describeTable);
  const files = tables.map(({ name, doc, columns }) => {
    const members = columns.map(memberOf).join('\n');
    const type = `/** ${doc} */\nexport interface ${typeNameOf(name)} {\n${members}\n}\n`;
    return [fileNameOf(name), `${NOTE}\n${type}`] as const;
  });
  const imports = tables.map(
    ({ name }) =>
      `import type { ${typeNameOf(name)} } from './${fileNameOf(name).replace('.ts', '')}';\n`,
  );
  const members = tables.map(({ name, doc }) => `/** ${doc} */\n${name}: ${typeNameOf(name)};`);
  const rows = `/** The type of a row by the name of its table. */\nexport interface Rows {\n${members.join('\n')}\n}\n`;
  return new Map([...files, ['rows.ts', `${NOTE}${imports.join('')}\n${rows}`]]);
}

function fileNameOf(table: string): string {
  return `${table.replace(/s$/, '').replaceAll('_', '-')}-row.ts`;
}

function typeNameOf(table: string): string {
  const words = table.replace(/s$/, '').split('_');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Row`;
}

function memberOf({ name, type, nullable, doc }: ColumnDescription): string {
  return `/** ${doc} */\nreadonly ${name}: ${typeOf(type)}${nullable ? ' | null' : ''};`;
}

function typeOf(type: ColumnType): string {
  switch (type.kind) {
    case 'text':
      return 'string';
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'timestamp':
      return 'Date';
    case 'list':
      return `readonly ${bracketed(type.items)}[]`;
    case 'struct': {
      const fields = Object.entries(type.fields).map(
        ([name, field]) =>
          `/** \`${name}\` of the system table; null if it is not known. */\nreadonly ${name}: ${typeOf(field)} | null;`,
      );
      return `{\n${fields.join('\n')}\n}`;
    }
    case 'map':
      return `Readonly<Record<string, ${typeOf(type.values)}>>`;
  }
}

function bracketed(type: ColumnType): string {
  return type.kind === 'list' ? `(${typeOf(type)})` : typeOf(type);
}
