import { ModelUsageError, RetryChain, Run } from '../../src';
import {
  describeTable,
  rowsOf,
  TABLE_NAMES,
  tableDdl,
  tableJsonSchema,
  type TableName,
} from '../../src/rows';

const rowOf = (document: object) =>
  [...rowsOf(Run.fromDict(document, { mode: 'lenient' }) as Run, { table: 'runs' })][0];

it('knows nothing of an empty run, and says null, not 0', () => {
  const row = Object.entries(rowOf({}) ?? {}).filter(([, value]) => value !== null);
  expect(Object.fromEntries(row)).toEqual({
    attempt: 0,
    snapshot_order: expect.any(String) as string,
    attempt_order: expect.any(String) as string,
    is_partial: false,
    is_retry: false,
    is_job_run: true,
    is_active: false,
    is_failed: false,
    run_name: 'Untitled',
    task_count: 0,
    task_attempt_count: 0,
    failed_tasks: [],
    root_failures: [],
    recovered_tasks: [],
    cluster_ids: [],
  });
});

it('keeps the digits of ids that a number cannot hold', () => {
  const text =
    '{"run_id": 9007199254740993, "job_id": "9007199254740995", "original_attempt_run_id": 9007199254740991}';
  const run = Run.fromJson(text, { mode: 'lenient' }) as Run;
  const [row] = rowsOf(run, { table: 'runs' });
  expect([row?.run_id, row?.job_id, row?.chain_key]).toEqual([
    '9007199254740993',
    '9007199254740995',
    RetryChain.keyOf(run),
  ]);
});

it('has no key for a run without ids, which would be all of its content', () => {
  const row = rowOf({ cluster_spec: { new_cluster: { spark_env_vars: { KEY: 'hunter2' } } } });
  expect([row?.chain_key, row?.run_key, row?.run_id]).toEqual([null, null, null]);
});

it('masks secrets in texts by their form, and halves of characters', () => {
  const row = rowOf({
    run_id: 1,
    run_name: 'a \uD800 b and so on, much longer than that',
    state: {
      life_cycle_state: 'TERMINATED',
      result_state: 'FAILED',
      state_message: 'cannot read https://me:hunter2@example.com/x',
    },
  });
  expect(row?.message).toBe('cannot read https://***@example.com/x');
  expect(row?.run_name).toBe('a \uFFFD b and so on, much longer than that');
});

it('keeps words that this version does not know', () => {
  const row = rowOf({ run_id: 1, state: { life_cycle_state: 'TERMINATED', result_state: 'NEW' } });
  expect([row?.life_cycle_state, row?.result_state, row?.outcome]).toEqual([
    'TERMINATED',
    'NEW',
    null,
  ]);
});

it('leaves a time after the year 9999 out, which no engine reads', () => {
  expect(rowOf({ run_id: 1, start_time: 253_402_300_800_000 })?.start_time).toBeNull();
  expect(rowOf({ run_id: 1, start_time: 253_402_300_799_999 })?.start_time).toEqual(
    new Date('9999-12-31T23:59:59.999Z'),
  );
});

it('lists the entry of a for-each run once, with its job run', () => {
  const task = { task_key: 'loop', run_id: 5 };
  const loop = {
    run_id: 5,
    job_run_id: 1,
    tasks: [task],
    iterations: [{ task_key: 'i', run_id: 6 }],
  };
  const job = { run_id: 1, job_run_id: 1, tasks: [task] };
  const idsOf = (document: object, table: 'attempts' | 'iterations') =>
    [...rowsOf(Run.fromDict(document), { table })].map((row) => row.task_run_id);
  expect([idsOf(job, 'attempts'), idsOf(loop, 'attempts')]).toEqual([['5'], []]);
  expect([idsOf(job, 'iterations'), idsOf(loop, 'iterations')]).toEqual([[], ['6']]);
});

it('says which run is the run of a task', () => {
  expect(rowOf({ run_id: 5, job_run_id: 1 })?.is_job_run).toBe(false);
  expect(rowOf({ run_id: 1, job_run_id: 1 })?.is_job_run).toBe(true);
  expect(rowOf({ run_id: 1 })?.is_job_run).toBe(true);
});

it('reads a run, and does not change it', () => {
  const run = Object.freeze(Run.example());
  const before = run.toJson();
  for (const table of TABLE_NAMES) expect([...rowsOf(run, { table })]).toBeInstanceOf(Array);
  expect(run.toJson()).toBe(before);
});

it.each([
  [
    () => rowsOf(Run.example(), { table: 'atempts' as TableName }),
    /must be one of runs, .*did you mean attempts\?/,
  ],
  [
    () => rowsOf(Run.example(), { tabel: 'runs' } as never),
    /there is no option tabel of rowsOf, did you mean table\?/,
  ],
  [() => describeTable('x' as TableName), /the option table must be one of/],
  [() => tableDdl('runs', 'snowflake' as never), /the option engine must be one of spark, duckdb/],
])('says at once what is wrong with a call: %s', (call, message) => {
  expect(call).toThrow(ModelUsageError);
  expect(call).toThrow(message);
});

describe.each(TABLE_NAMES)('the columns of %s', (table) => {
  const { columns } = describeTable(table);

  it('say what they hold, and their unit in their name', () => {
    for (const { name, doc, unit } of columns) {
      expect(doc).toMatch(/^[A-Z0-9`].*\.$/s);
      const ending = { ms: '_ms', s: '_seconds' };
      if (unit) expect(name.endsWith(ending[unit])).toBe(true);
      else expect(name).not.toMatch(/_ms$|_seconds$/);
    }
  });

  it('are text for ids', () => {
    const ids = columns.filter(({ name }) => /_id$|_key$/.test(name));
    expect(ids.every(({ type }) => type.kind === 'text')).toBe(true);
  });

  it('are all that the JSON Schema allows', () => {
    const schema = tableJsonSchema(table);
    expect(Object.keys(schema['properties'] as object)).toEqual(columns.map(({ name }) => name));
  });
});
