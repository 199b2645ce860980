import { Run } from '../../../models/run/run';
import { tableDdl } from '../../../rows/formats/table-ddl';
import { tableJsonSchema } from '../../../rows/formats/table-json-schema';
import type { TableName } from '../../../rows/tables/table-names';
import { documentColumns } from '../../../schema/describe/document-columns';
import { jsonSchemaOf, type JsonSchema } from '../../../schema/describe/json-schema';
import { openApiDocumentOf } from '../../../schema/describe/open-api-document';
import { DUCKDB_TYPES, SPARK_TYPES } from '../../../schema/describe/sql-types';
import { packageVersion } from '../../package-version';
import type { SchemaCommandOptions } from './schema-options';

/** The schema of a table, or of the documents of runs. */
export function schemaText({ for: target, table }: SchemaCommandOptions): string {
  switch (target) {
    case 'spark':
      return table ? tableDdl(table, 'spark') : sparkDdl();
    case 'duckdb':
      return table ? tableDdl(table, 'duckdb') : duckdbColumns();
    case 'json-schema':
      return JSON.stringify(jsonSchema(table, '2020-12'), null, 2);
    case 'json-schema-draft-07':
      return JSON.stringify(jsonSchema(table, 'draft-07'), null, 2);
    case 'openapi':
      return JSON.stringify(openApi(table), null, 2);
  }
}

function jsonSchema(table: TableName | undefined, draft: '2020-12' | 'draft-07'): JsonSchema {
  return table ? tableJsonSchema(table, draft) : jsonSchemaOf(Run, { draft });
}

/** What `spark.read.schema(…)` takes. */
function sparkDdl(): string {
  const columns = documentColumns(Run, SPARK_TYPES);
  return columns.map(([name, type]) => `${SPARK_TYPES.name(name)} ${type}`).join(',\n');
}

/** What `columns = …` of DuckDB's `read_json` takes. */
function duckdbColumns(): string {
  const columns = documentColumns(Run, DUCKDB_TYPES);
  return `{\n${columns.map(([name, type]) => `  ${name}: '${type}'`).join(',\n')}\n}`;
}

function openApi(table: TableName | undefined): JsonSchema {
  const info = { title: 'databricks-jobs', version: packageVersion() };
  return openApiDocumentOf(table ?? 'Run', jsonSchema(table, '2020-12'), info);
}
