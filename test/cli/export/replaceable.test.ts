import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { queryDuckdb } from '../../helpers/duckdb';
import { runCommand } from '../../helpers/memory-io';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-replaceable-'));
const out = join(folder, 'out');
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MARK = '_databricks-runs.json';
const exported = async (stdin: string, by = 'job', table = 'runs', format = 'csv') =>
  runCommand(['export', '--table', table, '--format', format, '--partition-by', by, '--out', out], {
    stdin,
  });
const run = (job: number): string => `{"run_id": 1, "start_time": 1772700000000, "job_id": ${job}}`;

/** Writes files below the folder. */
function write(names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), 'years of work');
  }
}

/** All files below the folder, with their content. */
function contents(): readonly (readonly [string, string])[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(out, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(out, name), 'utf8')] as const);
}

it.each([
  ['thesis.txt', ['thesis.txt']],
  ['job=nightly', ['job=nightly/orders.csv']],
  ['job=7/orders.csv', ['job=7/orders.csv']],
  ['job=7/part-1.csv', ['job=7/part-1.csv']],
  ['job=7/part-00000.orc', ['job=7/part-00000.orc']],
  ['job=7/deep', ['job=7/deep/part-00000.csv']],
  ['job=7/.notes', ['job=7/.notes']],
  ['day=2026-3-5', ['day=2026-3-5/part-00000.csv']],
  ['day=monday', ['day=monday/part-00000.csv']],
  ['job=7', ['job=7']],
  ['year=2026', ['year=2026/part-00000.csv']],
])('does not replace a folder that holds %s, marked or not', async (stranger, names) => {
  for (const isMarked of [false, true]) {
    if (isMarked) {
      rmSync(out, { recursive: true });
      expect((await exported(run(1))).code).toBe(0);
    }
    write(names);
    const before = contents();
    const { code, stdout, stderr } = await exported(run(2));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      `${out} is no folder of an export: it holds ${stranger}; name a new folder, or an empty one`,
    );
    expect(contents()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['out']);
  }
});

it('does not replace a link among the partitions', async () => {
  await exported(run(1));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(out, 'job=3'));
  expect((await exported(run(2))).stderr).toContain('it holds job=3');
});

it.each([
  ['no mark', undefined],
  ['a mark that is no JSON', '{"table":'],
  ['a mark without a table', 'null'],
])('does not replace the partitions of another tool, which have %s', async (_, mark) => {
  write(['job=7/part-00000.parquet']);
  if (mark !== undefined) writeFileSync(join(out, MARK), mark);
  const before = contents();
  const { code, stderr } = await exported(run(2));
  expect(code).toBe(2);
  expect(stderr).toContain(`${out} is not known to be of an export: the file ${MARK}`);
  expect(stderr).toContain('or delete this one yourself');
  expect(contents()).toEqual(before);
});

it('does not replace the partitions of another table', async () => {
  await exported(run(1));
  const before = contents();
  const { code, stderr } = await exported(run(1), 'job', 'attempts');
  expect(code).toBe(2);
  expect(stderr).toContain('holds the table runs, not attempts; name a new folder');
  expect(contents()).toEqual(before);
});

it('does not replace what has come while it was at work', async () => {
  await exported(run(1));
  const stdin = (async function* () {
    yield await Promise.resolve(run(2));
    write(['thesis.txt']);
  })();
  const argv = ['export', '--table', 'runs', '--format', 'csv', '--partition-by', 'job'];
  const { code, stderr } = await runCommand([...argv, '--out', out], { stdin });
  expect(code).toBe(2);
  expect(stderr).toContain('it holds thesis.txt');
  expect(readdirSync(out).sort()).toEqual([MARK, 'job=1', 'thesis.txt']);
  expect(readdirSync(folder)).toEqual(['out']);
});

it('does not replace a file', async () => {
  writeFileSync(out, 'years of work');
  const { code, stderr } = await exported(run(1));
  expect(code).toBe(2);
  expect(stderr).toMatch(/is a file; with --partition-by, --out must be a folder/);
  expect(readFileSync(out, 'utf8')).toBe('years of work');
});

it('replaces an empty folder, and an older export in another form', async () => {
  mkdirSync(out);
  expect(await exported('{"run_id": 1}')).toMatchObject({ code: 0, stderr: '' });
  expect(contents().map(([name]) => name)).toEqual([
    MARK,
    'job=__HIVE_DEFAULT_PARTITION__/part-00000.csv',
  ]);
  expect(contents()[0]?.[1]).toBe('{"table":"runs","format":"csv","partition":"job"}\n');
  expect(await exported(run(1), 'day', 'runs', 'ndjson')).toMatchObject({ code: 0, stderr: '' });
  expect(contents().map(([name]) => name)).toEqual([MARK, 'day=2026-03-05/part-00000.ndjson']);
  // No rows at all, and no partition.
  expect(await exported('', 'day')).toMatchObject({ code: 0, stderr: '' });
  expect(contents().map(([name]) => name)).toEqual([MARK]);
  expect(await exported(run(1))).toMatchObject({ code: 0, stderr: '' });
});

it.each([
  ['parquet', 'read_parquet'],
  ['csv', 'read_csv'],
  ['ndjson', 'read_json'],
])(
  'is read by the ending %s in DuckDB, which does not take the mark for rows',
  async (format, read) => {
    await exported([1, 2, 3].map(run).join('\n'), 'job', 'runs', format);
    for (const glob of ['*/*', '**/*']) {
      const rows = await queryDuckdb(
        `SELECT job, count(*) AS n FROM ${read}('${out}/${glob}.${format}', hive_partitioning = true) GROUP BY job ORDER BY job`,
      );
      expect(rows.map(({ job, n }) => [Number(job), Number(n)])).toEqual([
        [1, 1],
        [2, 1],
        [3, 1],
      ]);
    }
  },
);
