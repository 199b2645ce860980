/** What samples call as `duckdb -c SQL`: DuckDB by its package for Node, since its command line may not be installed. */
import { DuckDBInstance } from '@duckdb/node-api';

const [flag, sql] = process.argv.slice(2);
if (flag !== '-c' || sql === undefined) throw new Error('usage: duckdb -c SQL');
const connection = await (await DuckDBInstance.create()).connect();
const reader = await connection.runAndReadAll(sql);
console.log(JSON.stringify(reader.getRowObjectsJson()));
