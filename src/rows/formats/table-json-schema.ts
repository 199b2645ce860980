import type { JsonSchema } from '../../schema/describe/json-schema';
import type { ColumnType } from '../columns/column-type';
import type { TableName } from '../tables/table-names';
import { describeTable } from '../tables/tables';

/**
 * The JSON Schema of the rows of a table as `export` writes them in NDJSON.
 * @example
 * ```ts
 * import { tableJsonSchema } from 'databricks-jobs/rows';
 *
 * console.log(tableJsonSchema('runs').title); // => 'runs'
 * ```
 * @see {@link tableDdl}
 */
export function tableJsonSchema(
  table: TableName,
  draft: '2020-12' | 'draft-07' = '2020-12',
): JsonSchema {
  const { doc, columns } = describeTable(table);
  const uri =
    draft === 'draft-07'
      ? 'http://json-schema.org/draft-07/schema#'
      : 'https://json-schema.org/draft/2020-12/schema';
  return {
    $schema: uri,
    title: table,
    description: doc,
    type: 'object',
    properties: Object.fromEntries(
      columns.map((column) => [
        column.name,
        { ...schemaOf(column.type, column.nullable), description: column.doc },
      ]),
    ),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function schemaOf(type: ColumnType, nullable: boolean): JsonSchema {
  const { type: name, ...rest } = plainSchemaOf(type);
  return { type: nullable ? [name, 'null'] : name, ...rest };
}

function plainSchemaOf(type: ColumnType): JsonSchema {
  switch (type.kind) {
    case 'text':
      return { type: 'string' };
    case 'integer':
      return { type: 'integer' };
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    case 'list':
      return { type: 'array', items: schemaOf(type.items, false) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.values, false) };
    case 'struct':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(type.fields).map(([name, field]) => [name, schemaOf(field, true)]),
        ),
      };
  }
}
