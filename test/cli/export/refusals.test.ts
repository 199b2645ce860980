import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../helpers/memory-io';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-refusals-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const RUN = '{"run_id": 1, "job_id": 7}';

it.each([
  [['--format', 'parquet'], /--format parquet needs --out/],
  [['--partition-by', 'day'], /--partition-by needs --out/],
  [['--out', ' '], /It must be a path/],
  [['--format', 'xml'], /Allowed choices are ndjson, csv, parquet/],
  [['--now', 'soon'], /must be a time/],
])('says what is wrong with %j', async (more, message) => {
  const { code, stderr, stdout } = await runCommand(['export', '--table', 'runs', ...more], {
    stdin: RUN,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

it('asks for the table', async () => {
  const { code, stderr } = await runCommand(['export'], { stdin: RUN });
  expect(code).toBe(2);
  expect(stderr).toContain("required option '--table <table>' not specified");
});

it('leaves the old file if an input cannot be read', async () => {
  const out = join(folder, 'old.csv');
  writeFileSync(out, 'old');
  const argv = [
    'export',
    '--table',
    'runs',
    '--out',
    out,
    'examples/runs/repaired-run.json',
    'none.json',
  ];
  const { code, stderr } = await runCommand(argv);
  expect(code).toBe(2);
  expect(stderr).toContain('cannot read none.json');
  expect(stderr).toContain('old.csv is left as it was, for not all inputs were read');
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('writes the runs around one that cannot be read, and says so', async () => {
  const { code, stdout, stderr } = await runCommand(['export', '--table', 'runs'], {
    stdin: `${RUN}\n{"run_id": }\n{"run_id": 2}\n`,
  });
  expect(code).toBe(1);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { run_id: string }).run_id),
  ).toEqual(['1', '2']);
  expect(stderr).toMatch(/^<stdin>:2:\d+: not JSON/);
});

/** Documents that are cut off or are no runs, of which nobody would want the rows. */
const PAGE = `{"runs": [${RUN}, {"run_id": 2}, {"run_id": 3}]}`;
const UNREADABLE = [
  ['a page that is cut off', PAGE.slice(0, -20), 1],
  ['a page of HTML', '<!doctype html><title>Sign in</title>', 0],
  ['an error of the API', '{"error_code": "403", "message": "Invalid access token."}', 0],
  ['an empty file', '', 0],
  ['lines of which one is cut off', `${RUN}\n{"run_id": \n{"run_id": 2}\n`, 2],
  ['a page with something that is no run', `{"runs": [${RUN}, 3]}`, 1],
] as const;

describe.each(UNREADABLE)('of %s', (_, content, rows) => {
  const input = join(folder, 'unreadable.json');
  const out = join(folder, 'good.csv');
  const argv = ['export', '--table', 'runs', input];
  beforeEach(() => {
    writeFileSync(input, content);
    writeFileSync(out, 'good');
  });
  afterEach(() => {
    rmSync(out, { recursive: true, force: true });
    rmSync(join(folder, 'new.csv'), { force: true });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('nothing takes the place of a good file', async () => {
    const { code, stdout, stderr } = await runCommand([...argv, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe('good');
    const others =
      rows === 0
        ? 'and no run was found'
        : `and ${rows} runs? can; --keep-going replaces it by what can be read`;
    expect(stderr).toMatch(
      new RegExp(
        `^(?:.*unreadable.*\\n)+databricks-runs: .*good\\.csv is left as it was: \\d parts? of the input cannot be read, ${others}\\n$`,
      ),
    );
  });

  it('what can be read is written where nothing was, if it is anything', async () => {
    const created = join(folder, 'new.csv');
    const { code, stdout, stderr } = await runCommand([...argv, '--out', created]);
    expect(code).toBe(1);
    expect(existsSync(created)).toBe(rows > 0);
    if (rows === 0) {
      expect(stderr).toMatch(/new\.csv is not written: \d parts? of the input cannot be read/);
    } else {
      const told = `new\\.csv: ${rows} rows? of ${rows} runs?; \\d parts? of the input cannot be read\n$`;
      expect(stdout).toMatch(new RegExp(told));
      expect(readFileSync(created, 'utf8').trimEnd().split('\n')).toHaveLength(rows + 1);
    }
  });

  it('nothing takes the place of a good folder', async () => {
    const [folders, sound] = [['--partition-by', 'job', '--out', join(folder, 'parts')], RUN];
    const whole = ['export', '--table', 'runs', ...folders];
    expect(await runCommand(whole, { stdin: sound })).toMatchObject({ code: 0 });
    const part = join(folder, 'parts/job=7/part-00000.ndjson');
    const before = readFileSync(part, 'utf8');
    const { code, stderr } = await runCommand([...argv, ...folders]);
    expect(code).toBe(1);
    expect(stderr).toContain('parts is left as it was');
    expect(readFileSync(part, 'utf8')).toBe(before);
  });

  it('--keep-going writes what can be read, and standard output gets it in any case', async () => {
    const { code, stdout } = await runCommand([...argv, '--keep-going', '--out', out]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(
        `good\\.csv: ${rows} rows? of ${rows} runs?; \\d parts? of the input cannot be read\\n$`,
      ),
    );
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(rows + 1);
    const streamed = await runCommand([...argv, '--format', 'csv']);
    expect(streamed).toMatchObject({ code: 1, stdout: readFileSync(out, 'utf8') });
    expect(streamed.stderr).not.toContain('left as it was');
  });
});

it('--keep-going does not pass over a file that cannot be opened', async () => {
  const out = join(folder, 'kept.csv');
  writeFileSync(out, 'old');
  const argv = ['export', '--table', 'runs', '--keep-going', '--out', out, '-', 'none.json'];
  const { code, stderr } = await runCommand(argv, { stdin: RUN });
  expect(code).toBe(2);
  expect(stderr).toContain('kept.csv is left as it was, for not all inputs were read');
  expect(readFileSync(out, 'utf8')).toBe('old');
});

it('with --strict says which values were set aside, and writes the row all the same', async () => {
  const stdin = '{"run_id": 1, "state": {"life_cycle_state": "HIBERNATING"}}';
  const argv = ['export', '--table', 'runs'];
  const { code, stdout, stderr } = await runCommand([...argv, '--strict'], { stdin });
  expect(code).toBe(1);
  expect(stderr).toContain('state.life_cycle_state: must be one of');
  expect(stdout).toContain('"life_cycle_state":"HIBERNATING"');
  expect(await runCommand(argv, { stdin })).toMatchObject({
    code: 0,
    stderr: `1 value of 1 run that this version does not know or expect is ${ASIDE}\n`,
    stdout,
  });
});

const ASIDE = 'null in the rows, or text as the document has it; --strict lists them';

it('counts the values that were set aside, though their rows are whole', async () => {
  const lines = [
    '{"run_id": 1.5, "job_id": [], "state": {"result_state": "EXPLODED"}}',
    RUN,
    '{"run_id": "2"}',
  ];
  const out = join(folder, 'aside.csv');
  for (const more of [[], ['--out', out]]) {
    const argv = ['export', '--table', 'runs', ...more];
    const { code, stderr } = await runCommand(argv, { stdin: lines.join('\n') });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `4 values of 2 runs that this version does not know or expect are ${ASIDE}\n`,
    });
  }
  // Nothing is written, so that nothing is said of rows.
  const argv = ['export', '--table', 'runs', '--out', out];
  const { code, stderr } = await runCommand(argv, { stdin: [...lines, '{'].join('\n') });
  expect(code).toBe(1);
  expect(stderr).not.toContain(ASIDE);
});

it('takes an empty partition for a table without rows, but not an empty file', async () => {
  const piped = await runCommand(['export', '--table', 'runs', '--format', 'csv'], { stdin: '' });
  expect({ ...piped, stdout: piped.stdout.split('\n').length }).toMatchObject({
    code: 0,
    stderr: '',
    stdout: 2,
  });
  const path = join(folder, 'empty.json');
  writeFileSync(path, '');
  const { code, stderr } = await runCommand(['export', '--table', 'runs', path]);
  expect(code).toBe(1);
  expect(stderr).toContain('the text is empty');
});

it('shows the error of the output in which a run was found', async () => {
  const stdin = JSON.stringify({
    metadata: { run_id: 5, state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } },
    error: 'ZeroDivisionError: division by zero',
  });
  const { stdout } = await runCommand(['export', '--table', 'runs'], { stdin });
  expect(JSON.parse(stdout)).toMatchObject({
    run_id: '5',
    message: 'ZeroDivisionError: division by zero',
  });
});

it('gives a spreadsheet no formula', async () => {
  const stdin = JSON.stringify({ run_id: 1, run_name: '=HYPERLINK("http://x.example","a")' });
  const { stdout } = await runCommand(['export', '--table', 'runs', '--format', 'csv'], { stdin });
  expect(stdout).toContain(`"'=HYPERLINK(""http://x.example"",""a"")"`);
});

it('stops when nobody reads any more', async () => {
  const error = Object.assign(new Error('broken pipe'), { code: 'EPIPE' });
  const { code, stderr } = await runCommand(['export', '--table', 'runs'], {
    stdin: `${RUN}\n`.repeat(5_000),
    stdoutError: error,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('the format', () => {
  const exported = async (name: string, ...more: readonly string[]) => {
    const out = join(folder, 'format', name);
    mkdirSync(dirname(out), { recursive: true });
    const argv = ['export', '--table', 'runs', '--out', out, ...more];
    return { ...(await runCommand(argv, { stdin: RUN })), out };
  };
  const STARTS = { parquet: /^PAR1/, csv: /^chain_key,/, ndjson: /^\{/ };

  it.each([
    ['x.parquet', 'parquet'],
    ['X.PARQUET', 'parquet'],
    ['x.y.csv', 'csv'],
    ['x.CSV', 'csv'],
    ['x.ndjson', 'ndjson'],
    ['x.jsonl', 'ndjson'],
    ['x.json', 'ndjson'],
  ] as const)('of %s is %s', async (name, format) => {
    const { code, stdout, out } = await exported(name);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${out}: 1 row of 1 run\n` });
    expect(readFileSync(out, 'latin1')).toMatch(STARTS[format]);
    expect((await exported(name, '--format', format)).code).toBe(0);
    const other = format === 'csv' ? 'ndjson' : 'csv';
    const { code: refused, stderr } = await exported(name, '--format', other);
    expect(refused).toBe(2);
    expect(stderr).toContain(`which says ${format}, but --format says ${other}; change one of`);
    expect(readFileSync(out, 'latin1')).toMatch(STARTS[format]);
  });

  it.each([
    ['x.parq', 'ends in .parq'],
    ['runs', 'has no ending'],
    ['.csv', 'has no ending'],
    ['x.csv.bak', 'ends in .bak'],
  ])('of %s has to be said', async (name, what) => {
    const { code, stderr, out } = await exported(name);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${out} ${what}, which says no format; let it end in .ndjson, .jsonl, .json, .csv, .parquet, or add --format`,
    );
    expect(existsSync(out)).toBe(false);
    expect((await exported(name, '--format', 'csv')).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(STARTS.csv);
  });

  it.each([[[]], [['--format', 'csv']]])('does not compress, also with %j', async (more) => {
    const { code, stderr, out } = await exported('x.csv.GZ', ...more);
    expect(code).toBe(2);
    expect(stderr).toContain('ends in .GZ, but export does not compress');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['parts', [], 'ndjson'],
    ['parts.gz', [], 'ndjson'],
    ['parts.csv', [], 'csv'],
    ['parts-2', ['--format', 'csv'], 'csv'],
  ])('of the folder %s with %j is said in the last line: %s', async (name, more, format) => {
    const { code, stdout, out } = await exported(name, '--partition-by', 'job', ...more);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${out}: 1 row of 1 run, as ${format}\n`,
    });
    expect(existsSync(join(out, `job=7/part-00000.${format}`))).toBe(true);
  });
});
