import { assertChoice } from '../../json/check-options';
import { DUCKDB_TYPES, SPARK_TYPES, type SqlTypes } from '../../schema/describe/sql-types';
import type { TableName } from '../tables/table-names';
import { sqlColumns } from './sql-columns';

/** An engine whose types are known. */
export type DdlEngine = 'spark' | 'duckdb';

const TYPES: Readonly<Record<DdlEngine, SqlTypes>> = { spark: SPARK_TYPES, duckdb: DUCKDB_TYPES };

/**
 * The columns of a table with their types, a line each: what stands between the parentheses of `CREATE TABLE`, and what
 * Spark takes as a schema.
 * @throws ModelUsageError if there is no such table or engine.
 * @example
 * ```ts
 * import { tableDdl } from 'databricks-jobs/rows';
 *
 * console.log(tableDdl('attempts', 'duckdb').includes('"duration_ms" BIGINT')); // => true
 * ```
 * @see {@link tableJsonSchema}
 */
export function tableDdl(table: TableName, engine: DdlEngine): string {
  assertChoice('engine', Object.keys(TYPES), engine);
  const types = TYPES[engine];
  return sqlColumns(table, types)
    .map(([name, type]) => `${types.name(name)} ${type}`)
    .join(',\n');
}
