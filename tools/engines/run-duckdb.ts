import { DuckDBInstance } from '@duckdb/node-api';
import { guideQueries } from '../../test/helpers/guide-blocks';

/**
 * Runs the queries of the guide in DuckDB on the exports in a folder.
 * @returns the rows of the view `chains`, and how many queries were run.
 */
export async function runDuckdb(
  folder: string,
): Promise<{ chains: Readonly<Record<string, unknown>>[]; queries: number }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const queries = guideQueries().filter(({ engine = 'duckdb' }) => engine === 'duckdb');
  for (const { sql } of queries) {
    await connection.runAndReadAll(sql.replace(/FROM '([\w.]+)'/g, `FROM '${folder}/$1'`));
  }
  const reader = await connection.runAndReadAll('SELECT * FROM chains');
  const chains = reader.getRowObjectsJS();
  connection.closeSync();
  return { chains, queries: queries.length };
}
