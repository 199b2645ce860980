import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Run } from '../../../src';
import {
  describeTable,
  rowsOf,
  TABLE_NAMES,
  type ColumnType,
  type TableName,
} from '../../../src/rows';
import { tableDdl } from '../../../src/rows/formats/table-ddl';
import { queryDuckdb } from '../../helpers/duckdb';
import { runCommand } from '../../helpers/memory-io';
import { simulate } from '../../simulator';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const NOW = 1_790_000_000_000;
/** Runs with repairs, loops and retries, and the runs of for-each tasks. */
const texts = Array.from({ length: 80 }, (_, seed) => {
  const world = simulate(seed, { ids: seed % 10 === 9 ? 'huge' : 'safe' });
  const [moment = 0] = world.moments(1);
  return [...world.documents(moment), ...world.loops(moment)].map(({ text }) => text);
}).flat();
const runs = texts.map((text) => Run.fromJson(text, { mode: 'lenient' }) as Run);
const input = texts.join('\n');

/** Some ids are larger than the rules of reading allow; rows have them as text. */
const ASIDE = /^(?:\d+ values of \d+ runs that this version does not know .*\n)?$/;

async function exported(table: TableName, format: string): Promise<string> {
  const out = join(folder, `${table}.${format}`);
  const argv = ['export', '--table', table, '--out', out, '--now', String(NOW)];
  const { code, stderr } = await runCommand(argv, { stdin: input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(ASIDE) });
  return out;
}

/** The rows as the library gives them. */
function expectedRows(table: TableName): readonly Readonly<Record<string, unknown>>[] {
  return runs.flatMap((run) => [
    ...rowsOf(run, { table, now: NOW }),
  ]) as unknown as readonly Readonly<Record<string, unknown>>[];
}

/** A value as JSON, whatever an engine gives it as. */
function plain(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null;
  switch (type.kind) {
    case 'integer':
      return Number(value);
    case 'timestamp':
      return (value as Date).toISOString();
    case 'list':
      return (value as unknown[]).map((item) => plain(item, type.items));
    case 'struct':
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          plain(member, type.fields[name] as ColumnType),
        ]),
      );
    case 'map': {
      // DuckDB gives a list of pairs.
      const pairs = Array.isArray(value)
        ? (value as { key: string; value: unknown }[]).map(
            (pair) => [pair.key, pair.value] as const,
          )
        : Object.entries(value);
      return Object.fromEntries(
        pairs.map(([name, member]) => [name, plain(member, type.values)] as const),
      );
    }
    default:
      return value;
  }
}

function plainRows(table: TableName, rows: readonly Readonly<Record<string, unknown>>[]) {
  const { columns } = describeTable(table);
  return rows.map((row) => columns.map(({ name, type }) => plain(row[name], type)));
}

describe.each(TABLE_NAMES)('the table %s', (table) => {
  it('has rows to compare', () => {
    expect(expectedRows(table).length).toBeGreaterThan(20);
  });

  it('is the same in Parquet, as DuckDB reads it', async () => {
    const path = await exported(table, 'parquet');
    const rows = await queryDuckdb(`SELECT * FROM '${path}'`);
    expect(plainRows(table, rows)).toEqual(plainRows(table, expectedRows(table)));
  });

  it('has in Parquet the types of the DDL', async () => {
    const path = await exported(table, 'parquet');
    const [fromFile, fromDdl] = [
      await queryDuckdb(`DESCRIBE SELECT * FROM '${path}'`),
      await queryDuckdb(`CREATE TABLE t (${tableDdl(table, 'duckdb')})`, 'DESCRIBE t'),
    ];
    const types = (rows: typeof fromFile) =>
      rows.map(({ column_name: name, column_type: type }) => [name, type]);
    expect(types(fromFile)).toEqual(types(fromDdl));
  });

  it('is the same in NDJSON, line by line and as DuckDB reads it by the DDL', async () => {
    const path = await exported(table, 'ndjson');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toEqual(expectedRows(table).map((row) => JSON.stringify(row)));
    const rows = await queryDuckdb(
      `CREATE TABLE t (${tableDdl(table, 'duckdb')})`,
      `COPY t FROM '${path}' (FORMAT json)`,
      'SELECT * FROM t',
    );
    expect(plainRows(table, rows)).toEqual(plainRows(table, expectedRows(table)));
  });

  it('is the same in CSV, as DuckDB reads it by the DDL', async () => {
    const path = await exported(table, 'csv');
    const { columns } = describeTable(table);
    const flat = columns.filter(({ type }) => !['list', 'map', 'struct'].includes(type.kind));
    const names = flat.map(({ name }) => `"${name}"`).join(', ');
    const rows = await queryDuckdb(
      `SELECT ${names} FROM read_csv('${path}', header = true, all_varchar = true)`,
    );
    type Scalar = string | number | boolean | Date | null | undefined;
    const text = (value: Scalar): string | null =>
      value === null || value === undefined || value === ''
        ? null
        : value instanceof Date
          ? value.toISOString()
          : String(value);
    const cells = (from: readonly Readonly<Record<string, unknown>>[]) =>
      from.map((row) => flat.map(({ name }) => text(row[name] as Scalar)));
    const unmarked = (row: readonly (string | null)[]) =>
      row.map((cell) => cell?.replace(/^'(?=[=+\-@])/, '') ?? null);
    expect(cells(rows).map(unmarked)).toEqual(cells(expectedRows(table)));
  });
});

it('writes to standard output without --out', async () => {
  const { stdout, code } = await runCommand(
    ['export', '--table', 'runs', '--format', 'csv', '--now', String(NOW)],
    { stdin: input },
  );
  expect(code).toBe(0);
  expect(stdout.split('\n').length).toBe(runs.length + 2);
  expect(stdout.startsWith('chain_key,run_key,')).toBe(true);
});

it.each(['day', 'job'])('writes a folder for each %s, which DuckDB reads', async (by) => {
  const out = join(folder, `by-${by}`);
  const argv = ['export', '--table', 'attempts', '--format', 'parquet', '--out', out];
  for (let time = 0; time < 2; time += 1) {
    // The second time it takes the place of the first.
    const { code, stdout } = await runCommand([...argv, '--partition-by', by], { stdin: input });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('rows of') });
  }
  const key = by === 'day' ? "strftime(start_time, '%Y-%m-%d')" : 'job_id';
  const rows = await queryDuckdb(
    `SELECT count(*) AS n, count(CASE WHEN CAST("${by}" AS VARCHAR) IS DISTINCT FROM ${key} THEN 1 END) AS wrong
     FROM read_parquet('${out}/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)`,
  );
  expect(rows).toEqual([{ n: BigInt(expectedRows('attempts').length), wrong: 0n }]);
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
});
