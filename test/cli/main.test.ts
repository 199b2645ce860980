import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

import { main } from '../../src/cli/main';
import { runCommand } from '../helpers/memory-io';
import { TEMPORARY_FOLDER, temporaryFile } from '../helpers/temporary-files';

const RUN = '{"state":{"life_cycle_state":"RUNNING"}}';
const COLORED = '\u001b[36mactive (RUNNING)\u001b[39m';

describe('usage', () => {
  it.each([[['--help']], [['report', '--help']], [['validate', '-h']]])(
    '%j prints help',
    async (argv) => {
      const { code, stdout, stderr } = await runCommand(argv);
      expect(stdout).toMatch(/^Usage: databricks-runs /);
      expect(stdout).toContain('--no-color');
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  it.each(['report', 'validate'])(
    'the help of %s names inputs, examples and exit codes',
    async (name) => {
      const { stdout } = await runCommand([name, '--help']);
      expect(stdout).toContain('NDJSON');
      expect(stdout).toContain('Examples:\n  databricks');
      expect(stdout).toContain('Exit code: 0');
    },
  );

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it.each([
    ['no command', [], /^Usage: /],
    ['a command that does not exist', ['runs.json'], /^error: unknown command 'runs.json'/],
    ['an option that does not exist', ['report', '--fast'], /^error: unknown option '--fast'/],
    ['samples for validate', ['validate', '--samples'], /^error: unknown option '--samples'/],
    [
      'a file that is not there',
      ['validate', 'no.json'],
      /^databricks-runs: cannot read no.json: there is no such file\n$/,
    ],
    ['a folder', ['report', TEMPORARY_FOLDER], /: it is a directory; name the files in it\n$/],
    [
      'a name that no file can have',
      ['report', 'a\0b'],
      /^databricks-runs: cannot read a\\u0000b: /,
    ],
  ])('%s is wrong usage', async (_case, argv, message) => {
    const { code, stdout, stderr } = await runCommand(argv);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each(['report', 'validate'])(
    '%s without a file does not wait for a terminal',
    async (name) => {
      const { code, stderr } = await runCommand([name], { stdinIsTTY: true });
      expect(stderr).toMatch(
        /^databricks-runs: there is nothing to read: name files, or pipe JSON in/,
      );
      expect(code).toBe(2);
    },
  );

  it('reads a terminal where it is asked to', async () => {
    const { code, stdout } = await runCommand(['validate', '-'], { stdin: RUN, stdinIsTTY: true });
    expect([code, stdout]).toEqual([0, '1 run in 1 input: no problems\n']);
  });

  it('says so when standard input breaks off', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield '{"run_id"';
      await Promise.reject(new Error('the pipe burst'));
    }
    const { code, stderr } = await runCommand(['report'], { stdin: broken() });
    expect([code, stderr]).toEqual([2, 'databricks-runs: cannot read <stdin>: the pipe burst\n']);
  });

  it('reads standard input in pieces, cut anywhere', async () => {
    const bytes = Buffer.from('{"run_name":"отчёт"}');
    const pieces = Readable.from([...bytes].map((byte) => Uint8Array.of(byte)));
    expect((await runCommand(['report'], { stdin: pieces })).stdout).toMatch(/\nотчёт\n/);
    const texts = Readable.from(['{"run_name"', ':"отчёт"}']);
    expect((await runCommand(['report'], { stdin: texts })).stdout).toMatch(/\nотчёт\n/);
  });

  it('does not hide a fault of its own', async () => {
    const fault = new TypeError('a fault');
    const stream = {
      write: () => {
        throw fault;
      },
      on: () => undefined,
      once: () => undefined,
      off: () => undefined,
    };
    const io = { stdin: Readable.from([RUN]), stdout: stream, stderr: stream, env: {} };
    await expect(main(['report'], io)).rejects.toBe(fault);
  });

  it('says so when a file is missing, though the others have problems', async () => {
    const file = temporaryFile('bad.json', '[7]');
    const { code } = await runCommand(['validate', 'no.json', file]);
    expect(code).toBe(2);
  });

  it('sums nothing up when the only file is missing', async () => {
    const { stdout } = await runCommand(['validate', 'no.json']);
    expect(stdout).toBe('');
  });
});

describe('colors', () => {
  it.each([
    ['a terminal', { stdoutIsTTY: true }, [], true],
    ['a pipe', {}, [], false],
    ['a terminal that knows none', { stdoutIsTTY: true, env: { TERM: 'dumb' } }, [], false],
    ['NO_COLOR', { stdoutIsTTY: true, env: { NO_COLOR: '1' } }, [], false],
    ['an empty NO_COLOR', { stdoutIsTTY: true, env: { NO_COLOR: '' } }, [], true],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, [], true],
    ['FORCE_COLOR=0', { stdoutIsTTY: true, env: { FORCE_COLOR: '0' } }, [], false],
    ['FORCE_COLOR=false', { stdoutIsTTY: true, env: { FORCE_COLOR: 'false' } }, [], false],
    ['NO_COLOR against FORCE_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, [], false],
    ['--no-color against FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, ['--no-color'], false],
  ])('%s', async (_case, input, options, isColored) => {
    for (const argv of [
      ['report', ...options],
      [...options, 'report'],
    ]) {
      const { stdout } = await runCommand(argv, { stdin: RUN, ...input });
      expect(stdout.includes(COLORED)).toBe(isColored);
      expect(stdout.includes('\u001b')).toBe(isColored);
    }
  });
});

describe('a reader that goes away', () => {
  const stdin = '[7,{"run_id":1},{"run_id":2},{"run_id":3}]';
  const stdoutError = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

  it.each(['report', 'validate'])('ends %s without a word', async (name) => {
    const { stderr, writes, code } = await runCommand([name], { stdin, stdoutError });
    expect(stderr.replace(/^<stdin>: \[0\].*\n/, '')).toBe('');
    expect([writes, code]).toEqual([1, 1]);
  });

  it('leaves the files after it unread', async () => {
    const file = temporaryFile('run.json', '{"run_id":"x"}');
    const { stderr } = await runCommand(['validate', file, 'no.json'], { stdoutError });
    expect(stderr).toBe('');
  });

  it('ends the help without a word', async () => {
    expect(await runCommand(['--help'], { stdoutError })).toMatchObject({ code: 0, stderr: '' });
  });

  it('is told from a disk that is full', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    const { code, stderr } = await runCommand(['report'], { stdin: RUN, stdoutError: full });
    expect(stderr).toBe(
      'databricks-runs: cannot write the output: ENOSPC: no space left on device\n',
    );
    expect(code).toBe(2);
  });
});
