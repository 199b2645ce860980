import { DuckDBInstance } from '@duckdb/node-api';

/** Runs statements in a DuckDB of their own; gives the rows of the last, in the forms that JSON has. */
export async function queryDuckdb(
  ...statements: readonly string[]
): Promise<Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    let rows: Readonly<Record<string, unknown>>[] = [];
    for (const sql of statements) {
      rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
    }
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
