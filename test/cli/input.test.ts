import { gzipSync } from 'node:zlib';
import * as zlib from 'node:zlib';

import { runCommand } from '../helpers/memory-io';
import { temporaryFile } from '../helpers/temporary-files';

const FAILED = {
  run_id: 5,
  run_name: 'the run',
  state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
};
const TEXT = JSON.stringify(FAILED);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0]);
const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer };

describe('a compressed input', () => {
  it.each<[string, () => string | Uint8Array]>([
    ['gzip', () => gzipSync(TEXT)],
    ['gzip of several members', () => Buffer.concat([gzipSync(TEXT), gzipSync(`\n${TEXT}`)])],
    ['UTF-16', () => Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 in gzip', () => gzipSync(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
  ])('of %s is read', async (_case, bytes) => {
    const file = temporaryFile('input', bytes());
    for (const input of [{ argv: [file] }, { argv: [], stdin: bytes() }]) {
      const { code, stdout, stderr } = await runCommand(['report', ...input.argv], input);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('\nthe run\n  Run           5\n');
    }
  });

  it('is read if it comes byte by byte', async () => {
    async function* bytes() {
      for (const byte of gzipSync(TEXT)) yield await Promise.resolve(Uint8Array.of(byte));
    }
    const { code, stdout } = await runCommand(['report'], { stdin: bytes() });
    expect(code).toBe(0);
    expect(stdout).toContain('\nthe run\n');
  });

  it('that was cut off is a problem, and what was whole before it is shown', async () => {
    const lines = `${TEXT}\n${TEXT.replace('5', '6')}\n${'x'.repeat(10)}`;
    const whole = gzipSync(lines, { level: 0 });
    const { code, stdout, stderr } = await runCommand(['report'], {
      stdin: whole.subarray(0, -20),
    });
    expect(stderr).toContain(
      'databricks-runs: cannot read <stdin>: the gzip data ends too early; it may have been cut off\n',
    );
    expect(stdout).toContain('  Run           5\n');
    expect(code).toBe(2);
  });

  it('that is damaged is a problem', async () => {
    const bytes = gzipSync(TEXT);
    bytes.fill(0xff, 12, 20);
    const { code, stderr } = await runCommand(['report'], { stdin: bytes });
    expect(stderr).toMatch(
      /^databricks-runs: cannot read <stdin>: the gzip data is damaged: .+\n$/,
    );
    expect(code).toBe(2);
  });

  const hasZstd = zstdCompressSync !== undefined;

  (hasZstd ? it : it.skip)('of zstd is read where Node can', async () => {
    const { code, stdout } = await runCommand(['report'], { stdin: zstdCompressSync?.(TEXT) });
    expect(code).toBe(0);
    expect(stdout).toContain('\nthe run\n');
  });

  (hasZstd ? it.skip : it)('of zstd is named where Node cannot, with what to do', async () => {
    const { code, stdout, stderr } = await runCommand(['report'], { stdin: ZSTD });
    expect(stderr).toBe(
      'databricks-runs: cannot read <stdin>: it is zstd: Node 22.15 and later read it; or decompress it first, for example with unzstd -c\n',
    );
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('the answer of runs/get-output', () => {
  const output = {
    metadata: { ...FAILED, run_name: 'load' },
    error: 'ValueError: no such day',
    error_trace: '\u001b[0;31mValueError\u001b[0m: no such day\n  at line 3',
    notebook_output: {},
  };

  it('is the run that it holds, with the error before all that the run says', async () => {
    const { code, stdout, stderr } = await runCommand(['report'], {
      stdin: JSON.stringify(output),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      '\nload\n  Run           5\n  Outcome       failed (TERMINATED FAILED)\n  Message\n    ValueError: no such day\n    ValueError: no such day\n      at line 3\n',
    );
  });

  it('says why a task failed in the run of the job', async () => {
    const run = {
      run_id: 1,
      run_name: 'the job',
      state: FAILED.state,
      tasks: [
        {
          task_key: 'load',
          run_id: 5,
          state: { ...FAILED.state, state_message: 'Workload failed' },
        },
      ],
    };
    const stdin = `${JSON.stringify(run)}\n${JSON.stringify(output)}`;
    const { stdout } = await runCommand(['report'], { stdin });
    expect(stdout).toContain(
      '  Root failure  load, failed\n    ValueError: no such day\n    ValueError: no such day\n      at line 3\n    Workload failed\n  Task run      5\n',
    );
  });

  it('has the places of its problems', async () => {
    const { stdout } = await runCommand(['validate'], {
      stdin: JSON.stringify([{ ...output, metadata: { run_id: 'x' } }]),
    });
    expect(stdout).toBe(
      '<stdin>: [0].metadata.run_id: must be an integer, but is the string "x"\n',
    );
  });

  it('keeps all digits', async () => {
    const stdin = '{"metadata":{"run_id":9007199254740993,"state":{"result_state":"FAILED"}}}';
    const { stdout } = await runCommand(['report'], { stdin });
    expect(stdout).toContain('  Run           9007199254740993\n');
  });
});

describe('a page that was cut off', () => {
  it.each([
    ['{"runs":[{"run_id":1},{"run_id":2', '1:34: not JSON: the text ends inside an object'],
    ['{"runs":[{"run_id":1},{"run_name":"a', '1:23: not JSON: '],
    ['{"runs":[{"run_id":1},{"run_id":2}', '1:35: not JSON: the text ends inside an array'],
    ['{"runs":[{"run_id":1},{"run_id":2},', '1:36: not JSON: the text ends inside an array'],
    ['{"runs":[{"run_id":1},{"run_id":2}]', '1:36: not JSON: the text ends inside an object'],
    ['[{"run_id":1},{"run_id"', '1:24: not JSON: the text ends inside an object'],
    ['[{"run_id":1},[', '1:16: not JSON: the text ends inside an array'],
    ['[{"run_id":1}', '1:14: not JSON: the text ends inside an array'],
  ])('is one problem: %s', async (stdin, problem) => {
    const { code, stdout, stderr } = await runCommand(['report'], { stdin });
    const problems = stderr.trimEnd().split('\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`not JSON: `);
    if (!problem.endsWith(': ')) expect(problems[0]).toContain(`<stdin>:${problem}`);
    expect(stdout).toContain('1 problem in the input');
    expect(code).toBe(1);
  });
});

describe('databricks-runs help', () => {
  it.each([['report'], ['validate']])('%s is its --help', async (command) => {
    const [help, option] = [
      await runCommand(['help', command]),
      await runCommand([command, '--help']),
    ];
    expect(help).toEqual(option);
    expect(help.stdout).toContain(`Usage: databricks-runs ${command} [options] [files...]`);
    expect(help.code).toBe(0);
  });

  it('without a command is the help of all', async () => {
    expect((await runCommand(['help'])).stdout).toContain('  report [options] [files...]');
  });
});
