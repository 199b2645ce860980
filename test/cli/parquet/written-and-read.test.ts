import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ColumnValue, ColumnType } from '../../../src/rows/columns/column-type';
import { encoderMaker, fileMaker, valueColumnsOf } from '../../../src/cli/table/create-encoder';
import { describeTable, type TableName } from '../../../src/rows';
import { queryDuckdb } from '../../helpers/duckdb';
import { SEED } from '../../helpers/seed';
import { Random } from '../../simulator/random';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-parquet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** How the values of a column go on: each is a way in which they are stored differently. */
const KINDS = ['one', 'few', 'many', 'runs', 'null', 'mostly null'] as const;
type Kind = (typeof KINDS)[number];
const LONG = 'https://example.com/?o=1#job/'.repeat(4);
const TEXTS = ['', 'a', 'жя', '𝄞\uFFFD', LONG, `${LONG}x`, '\0'];
/** A copy cannot be of what is further back than 64 KB. */
const FAR = 'x'.repeat(70_000);

function textOf(random: Random, index: number): string {
  if (random.integer(0, 1_000) === 0) return FAR;
  switch (random.integer(0, 5)) {
    case 0:
      return random.pick(TEXTS);
    case 1:
      return `${LONG}${index}`;
    case 2:
      return `${'é'.repeat(random.integer(0, 40))}${index}`;
    default:
      return `${700_000_000_000_000 + random.integer(0, 1e9)}`;
  }
}

function numberOf(random: Random): number {
  const size = random.pick([1, 300, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER]);
  return random.integer(0, size) * random.pick([1, 1, -1]) + 0;
}

function valueOf(type: ColumnType, random: Random, index: number): ColumnValue {
  switch (type.kind) {
    case 'text':
      return textOf(random, index);
    case 'integer':
      return numberOf(random);
    case 'boolean':
      return random.pick([true, false]);
    case 'timestamp':
      return new Date(random.integer(0, 253_402_300_799_999));
    case 'list':
      return Array.from({ length: random.pick([0, 0, 1, 3]) }, () =>
        valueOf(type.items, random, index),
      );
    case 'struct':
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, field]) => [name, valueOf(field, random, index)]),
      );
    case 'map':
      return Object.fromEntries(
        ['a', 'b']
          .slice(random.integer(0, 2))
          .map((name) => [name, valueOf(type.values, random, index)]),
      );
  }
}

function columnOf(type: ColumnType, isNullable: boolean, kind: Kind, rows: number, seed: number) {
  const random = new Random(seed);
  const few = Array.from({ length: kind === 'one' ? 1 : 9 }, (_, index) =>
    valueOf(type, random, index),
  );
  let before = few[0] as ColumnValue;
  return Array.from({ length: rows }, (_, index): ColumnValue => {
    if (isNullable && kind === 'null') return null;
    if (isNullable && kind === 'mostly null' && random.integer(0, 9) > 0) return null;
    if (kind === 'many' || kind === 'mostly null') return valueOf(type, random, index);
    if (kind === 'runs' && random.integer(0, 19) > 0) return before;
    return (before = random.pick(few));
  });
}

/** A value as JSON, whatever DuckDB gives it as. */
function plain(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null;
  if (type.kind === 'integer') return Number(value);
  if (type.kind === 'timestamp') return (value as Date).getTime();
  if (type.kind === 'list') return (value as unknown[]).map((item) => plain(item, type.items));
  if (type.kind === 'struct') return { ...value };
  if (type.kind !== 'map') return value;
  const pairs = Array.isArray(value)
    ? (value as { key: string; value: unknown }[]).map((pair) => [pair.key, pair.value] as const)
    : Object.entries(value);
  return Object.fromEntries(pairs.map(([name, item]) => [name, plain(item, type.values)]));
}

/** Checks that the values of a row group lie between the bounds that the footer has for it. */
async function expectBounds(path: string, rows: readonly Record<string, unknown>[]) {
  const bounds = await queryDuckdb(
    `SELECT path_in_schema AS name, row_group_id AS part, row_group_num_rows AS size, stats_null_count AS nulls,
       stats_min_value AS least, stats_max_value AS greatest
     FROM parquet_metadata('${path}') WHERE path_in_schema LIKE '%\\_id' ESCAPE '\\' ORDER BY part`,
  );
  expect(bounds.some(({ least }) => typeof least === 'string')).toBe(true);
  const order = (left: unknown, right: unknown) =>
    Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
  for (const { name, part, size, nulls, least, greatest } of bounds) {
    const start = Number(part) * Number(size);
    const all = rows.slice(start, start + Number(size)).map((row) => row[String(name)]);
    const texts = all.filter((text) => text !== null);
    expect(Number(nulls)).toBe(all.length - texts.length);
    if (least === null) continue;
    // The library cuts long ones, the greatest upwards.
    expect(texts.filter((text) => order(text, least) < 0 || order(text, greatest) > 0)).toEqual([]);
  }
}

it.each([
  ['attempts', 1],
  ['attempts', 255],
  ['attempts', 400],
  ['job_run_timeline', 100],
] as const)(
  'DuckDB reads what is written of %s, %d rows a group',
  async (table: TableName, rows: number) => {
    const { columns } = describeTable(table);
    const encoder = (await encoderMaker(table, 'parquet', valueColumnsOf(table)))();
    const file = (await fileMaker(table, 'parquet'))();
    const parts: (Uint8Array | string)[] = [file.head()];
    const expected: Record<string, unknown>[] = [];
    for (let group = 0; group < 3; group += 1) {
      const data = columns.map(({ type, nullable }, index) => {
        const kind = KINDS[(index + group * 2) % KINDS.length] as Kind;
        return columnOf(type, nullable, kind, rows, SEED + index + group * 100);
      });
      for (let row = 0; row < rows; row += 1) {
        for (const piece of encoder.add([data.map((values) => values[row] as ColumnValue)])) {
          parts.push(file.next(piece));
        }
        expected.push(
          Object.fromEntries(
            columns.map(({ name, type }, index) => [name, plain(data[index]?.[row], type)]),
          ),
        );
      }
      const piece = encoder.end();
      if (piece !== undefined) parts.push(file.next(piece));
    }
    parts.push(file.tail());
    const path = join(folder, `${table}-${rows}.parquet`);
    writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
    const read = await queryDuckdb(`SELECT * FROM '${path}'`);
    const found = read.map((row) =>
      Object.fromEntries(columns.map(({ name, type }) => [name, plain(row[name], type)])),
    );
    expect(found).toHaveLength(expected.length);
    // Not toEqual on all: it would take seconds.
    const differing = expected.findIndex(
      (row, index) => JSON.stringify(row) !== JSON.stringify(found[index]),
    );
    expect(found[differing]).toEqual(expected[differing]);
    expect(differing).toBe(-1);
    await expectBounds(path, expected);
  },
);

it('refuses a null in a column that has none', async () => {
  const { columns } = describeTable('attempts');
  const encoder = (await encoderMaker('attempts', 'parquet', valueColumnsOf('attempts')))();
  encoder.add([columns.map(({ type }) => (type.kind === 'list' ? [] : null))]);
  expect(() => encoder.end()).toThrow('the column is_partial is never null, but has a null');
});
