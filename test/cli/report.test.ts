import { readFileSync } from 'node:fs';

import { runCommand } from '../helpers/memory-io';
import { temporaryFile } from '../helpers/temporary-files';

const ONE = { run_id: 1, run_name: 'one' };
const TWO = { run_id: 2, run_name: 'two' };

/** The names of the runs in a report: what stands at the left margin, without the headings. */
function namesIn(report: string): string[] {
  return report.split('\n').filter((line) => /^(?:one|two|Untitled)$/.test(line));
}

describe('report', () => {
  it.each([
    ['a run', JSON.stringify(ONE), ['one']],
    ['a run on many lines', JSON.stringify(ONE, null, 2), ['one']],
    ['a page', JSON.stringify({ runs: [ONE, TWO], has_more: false }), ['one', 'two']],
    ['an array', JSON.stringify([TWO, ONE]), ['two', 'one']],
    ['NDJSON', `${JSON.stringify(ONE)}\n${JSON.stringify(TWO)}\n`, ['one', 'two']],
    [
      'NDJSON with empty lines',
      `\n${JSON.stringify(ONE)}\r\n\r\n${JSON.stringify(TWO)}`,
      ['one', 'two'],
    ],
    ['pages on lines', `{"runs":[{"run_name":"two"}]}\n{"has_more":false}`, ['two']],
    ['a byte order mark', `\uFEFF${JSON.stringify(ONE)}`, ['one']],
    ['an empty page', '{"has_more":false}', []],
    ['a page whose runs are null', '{"runs":null}', []],
    ['an empty object', '{}', []],
    ['an empty array', '[]', []],
  ])('reads %s', async (_case, stdin, names) => {
    const { code, stdout, stderr } = await runCommand(['report'], { stdin });
    expect(stderr).toBe('');
    expect(namesIn(stdout)).toEqual(names);
    expect(stdout).toMatch(new RegExp(`^  Runs {10}${names.length}, in 1 input\n`));
    expect(code).toBe(0);
  });

  it('reads UTF-16, as Windows PowerShell writes it', async () => {
    const stdin = Buffer.from(`\uFEFF${JSON.stringify({ run_name: 'отчёт' })}`, 'utf16le');
    const { code, stdout } = await runCommand(['report', '-'], { stdin });
    expect(stdout).toContain('отчёт\n');
    expect(code).toBe(0);
  });

  it('reads several files, with standard input among them', async () => {
    const file = temporaryFile('runs.json', JSON.stringify([ONE, TWO]));
    const { code, stdout } = await runCommand(['report', file, '-'], { stdin: '{"run_id":3}' });
    expect(stdout).toBe(
      [
        '  Runs          3, in 2 inputs',
        '  Failed        none',
        '  Unknown       3',
        '                one',
        '                two',
        '                Untitled, run 3',
        '  Active        none',
        '  Succeeded     none',
        '  Time lost     none',
        '',
        'STATE NOT KNOWN',
        ...['one', 'two', 'Untitled'].flatMap((name, index) => [
          '',
          name,
          `  Run           ${index + 1}`,
          '  Outcome       unknown, the document states no state',
        ]),
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it.each([
    [
      'inside a page',
      '{"runs":[{"run_id":9007199254740993,"new":{"id":12345678901234567890}}]}',
      'runs[0].',
    ],
    ['inside an array', '[{"run_id":9007199254740993}]', '[0].'],
    ['in a run', '{"run_id":9007199254740993}', ''],
  ])('keeps every digit of an integer beyond 2^53 %s', async (_case, stdin, path) => {
    const { code, stdout } = await runCommand(['report'], {
      stdin,
      env: { COLUMNS: '200' },
    });
    expect(stdout).toContain('  Run           9007199254740993\n');
    expect(stdout).toContain(
      `  Set aside     ${path}run_id must be an integer within ±9007199254740991, but is 9007199254740993\n`,
    );
    expect(code).toBe(0);
  });

  it('reports the runs around those that it cannot read', async () => {
    const stdin = JSON.stringify({ runs: [ONE, { run_id: 'x' }, 3, null, TWO] });
    const { code, stdout, stderr } = await runCommand(['report'], { stdin });
    expect(namesIn(stdout)).toEqual(['one', 'Untitled', 'two']);
    expect(stdout).toContain('  Problems      2 problems in the input, see standard error\n');
    expect(stderr.split('\n')).toEqual([
      '<stdin>: runs[2]: must be an object, but is a number',
      '<stdin>: runs[3]: must be an object, but is null',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('prints nothing but the problem where there is no run', async () => {
    const { code, stdout, stderr } = await runCommand(['report'], { stdin: '3' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^<stdin>: must be a run, .* but is a number\n$/);
  });

  it('goes on with the other files when one cannot be read', async () => {
    const file = temporaryFile('one.json', JSON.stringify(ONE));
    const { code, stdout, stderr } = await runCommand(['report', 'no-such.json', file]);
    expect(stderr).toBe('databricks-runs: cannot read no-such.json: there is no such file\n');
    expect(namesIn(stdout)).toEqual(['one']);
    expect(code).toBe(2);
  });
});

describe('report on retries', () => {
  const attempt = (number: number, state: object) => ({
    run_id: 10 + number,
    original_attempt_run_id: 10,
    attempt_number: number,
    run_name: 'one',
    state,
  });
  const failed = attempt(0, { life_cycle_state: 'TERMINATED', result_state: 'FAILED' });
  const retry = attempt(1, { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' });

  it('puts a retry under the first attempt, across inputs and around other runs', async () => {
    const first = temporaryFile('retry.json', JSON.stringify([retry, TWO]));
    const second = temporaryFile('first.json', JSON.stringify(failed));
    const { code, stdout } = await runCommand(['report', '--all', first, second]);
    expect(namesIn(stdout)).toEqual(['two', 'one']);
    expect(stdout).toContain(
      [
        '  Attempts      2',
        '  ├─ attempt 0  run 10  failed',
        '  └─ attempt 1  run 11  success',
      ].join('\n'),
    );
    expect(stdout).toMatch(/^ {2}Runs {10}2, and 1 earlier attempt, in 2 inputs\n/);
    expect(stdout).toContain('  Succeeded     1, 1 of them after a retry\n');
    expect(code).toBe(0);
  });

  it('takes the most advanced of several snapshots of a run, and says so', async () => {
    const running = attempt(1, { life_cycle_state: 'RUNNING' });
    const stdin = [running, retry, running].map((run) => JSON.stringify(run)).join('\n');
    const { stdout } = await runCommand(['report', '--all'], { stdin });
    expect(namesIn(stdout)).toEqual(['one']);
    expect(stdout).toContain('  Outcome       success (TERMINATED SUCCESS)\n');
    expect(stdout).toContain('  Snapshots     2 older snapshots of the same runs left out\n');
  });

  it('notes what was set aside of every attempt', async () => {
    const stdin = JSON.stringify([
      { ...failed, run_type: 'X' },
      { ...retry, run_type: 'Y' },
    ]);
    const { stdout } = await runCommand(['report', '--all'], { stdin, env: { COLUMNS: '250' } });
    expect(stdout).toContain('  Set aside     2 values');
    expect(stdout).toMatch(
      / {2}Set aside {5}\[0\]\.run_type .* "X"\n {2}Set aside {5}\[1\]\.run_type .* "Y"\n/,
    );
  });
});

describe('report --samples', () => {
  it('reports on the samples of the package, whatever standard input is', async () => {
    const { code, stdout, stderr } = await runCommand(['report', '--samples'], {
      stdin: 'not JSON',
    });
    expect([code, stderr]).toEqual([0, '']);
    for (const name of [
      'Nightly sales report',
      'Train churn model',
      'Load exchange rates',
      'Close the month',
    ]) {
      expect(stdout).toContain(name);
    }
    expect(stdout).toMatch(
      /^ {2}Runs {10}4, and 2 earlier attempts, in 4 inputs\n {2}Failed {8}1\n {16}Close the month/,
    );
  });

  it('reports on the files instead, if there are any', async () => {
    const file = temporaryFile('file.json', JSON.stringify(ONE));
    const { stdout } = await runCommand(['report', '--samples', file]);
    expect(stdout).toMatch(/^ {2}Runs {10}1, in 1 input\n/);
    expect(stdout).toMatch(
      /\none\n {2}Run {11}1\n {2}Outcome {7}unknown, the document states no state\n$/,
    );
  });

  it('is what npm start does', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.start).toBe('node dist/cli/bin.js report --samples --html report.html');
  });
});
