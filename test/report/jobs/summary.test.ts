import { readFileSync } from 'node:fs';

import { Validator, type Schema } from '@cfworker/json-schema';

import schema from '../../../schemas/summary-1.json';
import { Run, RunHistory } from '../../../src';
import { runCommand, type MemoryInput } from '../../helpers/memory-io';
import { randomForm, simulate } from '../../simulator';

const NOW = 1_767_312_000_000;
const MINUTE = 60_000;
const START = NOW - 600 * MINUTE;

const ended = (result_state: string) => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const run = (run_id: number, job_id: number, result: string, more: object = {}) => ({
  run_id,
  job_id,
  run_name: `job ${job_id}`,
  start_time: START + run_id * MINUTE,
  end_time: START + (run_id + 10) * MINUTE,
  run_duration: 10 * MINUTE,
  ...ended(result),
  tasks: [{ task_key: 'a', run_id: run_id * 100, ...ended(result) }],
  ...more,
});
const repaired = run(3, 7, 'SUCCESS', {
  tasks: [
    {
      task_key: 'load',
      run_id: 300,
      attempt_number: 0,
      execution_duration: MINUTE,
      setup_duration: 0,
      cleanup_duration: 0,
      ...ended('FAILED'),
    },
    {
      task_key: 'load',
      run_id: 301,
      attempt_number: 1,
      execution_duration: MINUTE,
      setup_duration: 0,
      cleanup_duration: 0,
      ...ended('SUCCESS'),
    },
  ],
});
const RUNS = [
  run(1, 7, 'SUCCESS'),
  run(2, 7, 'FAILED'),
  repaired,
  run(4, 8, 'FAILED'),
  run(5, 9, 'SUCCESS'),
];

const summary = (argv: readonly string[], runs: unknown = RUNS, more: MemoryInput = {}) =>
  runCommand(['summary', '--now', String(NOW), ...argv], { stdin: JSON.stringify(runs), ...more });

interface Document {
  readonly left_out: number;
  readonly jobs: (Record<string, unknown> & { job_key: string; runs: { total: number } })[];
}

async function jsonOf(argv: readonly string[], runs?: unknown): Promise<Document> {
  const { stdout } = await summary(['--format', 'json', ...argv], runs);
  return JSON.parse(stdout) as Document;
}

const errorsOf = (document: unknown): unknown =>
  new Validator(schema as Schema, '2020-12', false).validate(document).errors;

/** By its own split of lines and cells. */
function cellsOf(csv: string): Record<string, string>[] {
  const rows = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)].reduce<string[][]>(
    (lines, [, quoted, plain, end]) => {
      lines.at(-1)?.push((quoted ?? plain ?? '').replaceAll('""', '"'));
      if (end === '\n') lines.push([]);
      return lines;
    },
    [[]],
  );
  const [names = [], ...others] = rows.filter((cells) => cells.length > 1);
  return others.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index]!])),
  );
}

describe('databricks-runs summary', () => {
  it('shows what needs attention first, and what is notable below', async () => {
    const { code, stdout, stderr } = await summary([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`  Jobs          3, with 5 runs, in 1 input
  Failing now   1, by the latest run

  JOB    RUNS  FAILED  SUCCESS          P50          P95   TIME LOST  LATEST   LATEST ENDED
  job 8     1       1    0.0 %                                        failed   2026-01-01T14:14:00Z
      job 8, latest run 4
  job 7     3       1   66.6 %  10 min 00 s  10 min 00 s  1 min 00 s  success  2026-01-01T14:13:00Z
      job 7, latest run 3
      1 run succeeded only after a retry or a repair
      flaky tasks: load (1 run)
  job 9     1       0  100.0 %  10 min 00 s  10 min 00 s              success  2026-01-01T14:15:00Z
      job 9, latest run 5
`);
  });

  it.each([60, 80, 100])('fits %d columns, and loses no figure', async (width) => {
    const { stdout } = await summary([], RUNS, { env: { COLUMNS: String(width) } });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/10 min 00 s.*1 min 00 s/);
  });

  it('has JSON and CSV that say the same', async () => {
    const { jobs } = await jsonOf([]);
    const rows = cellsOf((await summary(['--format', 'csv'])).stdout);
    expect(jobs).toHaveLength(3);
    expect(rows.map((row) => row['job_key'])).toEqual(['8', '7', '9']);
    expect(jobs[1]).toMatchObject({
      job_key: '7',
      name: 'job 7',
      runs: { total: 3, success: 2, failed: 1 },
      durations: { count: 2, p50: { milliseconds: 10 * MINUTE } },
      time_lost_to_retries: { milliseconds: MINUTE },
      recovered: 1,
      flaky_tasks: [{ task_key: 'load', recovered: 1 }],
      latest: { run_id: '3', standing: 'success', ended_at: '2026-01-01T14:13:00.000Z' },
    });
    expect(rows[1]).toMatchObject({
      name: 'job 7',
      runs: '3',
      success_rate: String(2 / 3),
      p50_ms: String(10 * MINUTE),
      time_lost_ms: String(MINUTE),
      flaky_tasks: 'load',
      latest_run_id: '3',
      latest_ended_at: '2026-01-01T14:13:00.000Z',
    });
  });

  it('quotes names in CSV, and lets no spreadsheet take them for formulas', async () => {
    const names = ['a,"b"\nc', '=HYPERLINK("x")', '+1', '@x'];
    const runs = names.map((run_name, index) => run(index + 1, index + 1, 'SUCCESS', { run_name }));
    const rows = cellsOf((await summary(['--format', 'csv'], runs)).stdout);
    expect(rows.map(({ name }) => name).sort()).toEqual(
      ['a,"b"\nc', `'=HYPERLINK("x")`, `'+1`, `'@x`].sort(),
    );
  });

  it.each([
    ['behind spaces', '  =1', "'  =1"],
    ['behind a line feed', '\n=1', "\n'=1"],
    ['in full width', '＝1', "'＝1"],
    ['in a cell of a spreadsheet that separates by semicolons', 'a; -1', "a;' -1"],
    ['behind a tab, which is an escape', '\t=1', '\\u0009=1'],
    ['behind what is not seen', '\u200B=1', '\\u200b=1'],
    ['nowhere', 'a - b = c', 'a - b = c'],
  ])('lets no spreadsheet find a formula %s', async (_, run_name, expected) => {
    const runs = [run(1, 1, 'SUCCESS', { run_name })];
    const [row] = cellsOf((await summary(['--format', 'csv'], runs)).stdout);
    expect(row?.['name']).toBe(expected);
  });

  it.each(['text', 'json', 'csv'])('masks secrets in keys and names as %s', async (format) => {
    const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
    const key = { task_key: 'token=S3cr3tPlant' };
    const tasks = [
      { ...key, attempt_number: 0, run_id: 81, state },
      { ...key, attempt_number: 1, run_id: 82, state: { ...state, result_state: 'SUCCESS' } },
    ];
    const runs = [run(1, 1, 'SUCCESS', { run_name: 'password=S3cr3tPlant', tasks })];
    const { stdout } = await summary(['--format', format], runs);
    expect(stdout).toContain('token=***');
    expect(stdout).not.toContain('S3cr3tPlant');
  });

  it.each(['text', 'json', 'csv'])('writes no controls as %s', async (format) => {
    const run_name = '\u009B1\u202E\u0000\u001B[31m\u2028b';
    const runs = [run(1, 1, 'SUCCESS', { run_name })];
    const { stdout } = await summary(['--format', format], runs);
    expect(stdout).toContain(String.raw`\u009b1\u`);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}]/u);
  });

  it.each<[string, readonly string[], readonly string[], number]>([
    ['a job', ['--job', '8'], ['8'], 4],
    ['a time', ['--since', '2026-01-01T14:13:30Z'], ['8', '9'], 3],
    ['a part of a name', ['--job', 'JOB 7', '9'], ['7', '9'], 1],
  ])('takes the runs of %s alone', async (_case, argv, keys, leftOut) => {
    const { jobs, left_out } = await jsonOf(argv);
    expect(jobs.map(({ job_key }) => job_key)).toEqual(keys);
    expect(left_out).toBe(leftOut);
  });

  it('counts problems, and says them on standard error', async () => {
    const { code, stdout, stderr } = await summary([], [...RUNS, 7]);
    expect(code).toBe(1);
    expect(stdout).toContain('  Problems      1 problem in the input, see standard error\n');
    expect(stderr).toBe('<stdin>: [5]: must be an object, but is a number\n');
  });

  it('keeps runs of no job apart', async () => {
    const { stdout } = await summary([], [{ run_id: 1, ...ended('FAILED') }]);
    expect(stdout).toContain('\n  runs of no known job ');
  });
});

it('agrees with RunHistory over all runs at once, and with its schema, whatever the simulator plays', async () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const world = simulate(seed, { ids: seed % 2 === 0 ? 'safe' : 'huge' });
    const moment = world.moments(2)[0] as number;
    const texts = world.documents(moment, randomForm(seed)).map(({ text }) => text);
    const argv = ['summary', '--format', 'json', '--now', String(moment)];
    const document = JSON.parse(
      (await runCommand(argv, { stdin: texts.join('\n') })).stdout,
    ) as Document;
    expect({ seed, errors: errorsOf(document) }).toEqual({ seed, errors: [] });
    const runs = texts.map((text) => Run.fromJson(text, { mode: 'lenient' }) as Run);
    const expected = [...RunHistory.group(runs)]
      .filter(([, history]) => history.entries.length > 0)
      .map(([key, history]) => [key, history.outcomes.total, history.successRate]);
    const found = document.jobs.map((job) => [job.job_key, job.runs.total, job['success_rate']]);
    expect({ seed, jobs: found.sort() }).toEqual({ seed, jobs: expected.sort() });
  }
});

it('refuses another document by its schema', async () => {
  expect(errorsOf(await jsonOf([]))).toEqual([]);
  expect(errorsOf({ version: 2 })).not.toEqual([]);
  expect(errorsOf({ ...(await jsonOf([])), more: 1 })).not.toEqual([]);
});

it('has its schema in the package, under its own name', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(exports['./schemas/summary-1.json']).toBe('./schemas/summary-1.json');
});
