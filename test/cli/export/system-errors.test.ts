import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannotWrite } from '../../../src/cli/commands/export/cannot-write';
import { runCommand } from '../../helpers/memory-io';

const ROOT = join(__dirname, '../../..');
const COMMAND = ['-r', join(ROOT, 'tools/register-typescript.cjs'), join(ROOT, 'src/cli/bin.ts')];
const RUN = '{"run_id": 1, "job_id": 7}';
const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-system-errors-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const argvOf = (out: string, ...more: readonly string[]): readonly string[] => [
  'export',
  '--table',
  'runs',
  '--out',
  out,
  '--format',
  'csv',
  ...more,
];

describe.each([[[]], [['--partition-by', 'job']]])('with %j', (more) => {
  it.each([
    [
      'a folder that is missing',
      'none/deep/x',
      () => `there is no folder ${at('none/deep')}; make it first (mkdir -p)`,
    ],
    [
      'a link to where no folder is',
      'link',
      () => `there is no folder ${at('nowhere')}; make it first (mkdir -p)`,
    ],
    [
      'a file where a folder should be',
      'file/deep/x',
      () => `${at('file')} is a file, not a folder; name another --out`,
    ],
    ['links in a circle', 'circle', () => 'the links lead in a circle; mend them'],
    ['a long name', 'x'.repeat(240), () => 'the name is too long; leave 30 of the 255 bytes'],
  ])('says of %s what to do', async (_, name, reason) => {
    writeFileSync(at('file'), '');
    symlinkSync('nowhere/x', at('link'));
    symlinkSync('circle', at('circle'));
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await runCommand(argvOf(at(name), ...more), { stdin: RUN });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`databricks-runs: cannot write ${at(name)}: ${reason()}`);
    expect(stderr).not.toContain('.tmp');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('says which folder may not be written to', async () => {
    // What is needed is loaded.
    expect((await runCommand(argvOf(at('x'), ...more), { stdin: RUN })).code).toBe(0);
    mkdirSync(at('closed'));
    chmodSync(at('closed'), 0o555);
    chmodSync(folder, 0o755);
    const user = process.geteuid?.();
    // Nothing is closed to root.
    if (user === 0) process.seteuid?.(65_534);
    const outcome = await runCommand(argvOf(at('closed', 'x'), ...more), { stdin: RUN });
    if (user === 0) process.seteuid?.(0);
    expect(outcome).toMatchObject({
      code: 2,
      stderr: `databricks-runs: cannot write ${at('closed', 'x')}: you may not write into the folder ${at('closed')}; change its permissions, or name another --out\n`,
    });
  });
});

it('needs few open files for many partitions', () => {
  const jobs = Array.from({ length: 200 }, (_, index) => `{"run_id": 1, "job_id": ${index + 1}}`);
  // Every partition is met twice, so that what was ended gets a second file.
  const input = [...jobs, ...jobs].join('\n');
  const argv = [process.execPath, ...COMMAND, ...argvOf(at('out'), '--partition-by', 'job')];
  const script = 'ulimit -n 100; exec "$@"';
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', ...argv], { input });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
  const parts = readdirSync(at('out')).filter((name) => name.startsWith('job='));
  expect(parts).toHaveLength(200);
  for (const part of parts) {
    const files = readdirSync(at('out', part));
    const lines = files.flatMap((name) =>
      readFileSync(at('out', part, name), 'utf8')
        .trim()
        .split('\n')
        .slice(1),
    );
    expect(lines).toHaveLength(2);
  }
  expect(readdirSync(at('out', 'job=1'))).toHaveLength(2);
});

it.each([
  ['EROFS', /the file system of the folder .* is read-only/],
  ['ENOSPC', /no space is left on the disk of the folder/],
  ['EDQUOT', /your quota on the disk of the folder/],
  ['EPERM', /you may not write into the folder/],
  ['EMFILE', /may not open that many files; raise the limit, as with ulimit -n/],
  ['ENFILE', /the system may not open that many files/],
  ['ENOENT', /what was written into .* so far has gone; run the command again/],
  ['EIO', /x\.csv: EIO: i\/o error$/],
  ['ESTRANGE', /x\.csv: ESTRANGE$/],
])('words the error %s without the temporary file', (code, message) => {
  const errno = code === 'EIO' ? { errno: -5 } : {};
  const raw = Object.assign(new Error(`${code}: open '${at('.x.csv.1-a.tmp')}'`), {
    code,
    ...errno,
  });
  const { message: text } = cannotWrite(at('x.csv'), raw) as Error;
  expect(text).toMatch(message);
  expect(text).not.toContain('.tmp');
});

it('leaves errors that are not of the file system as they are', () => {
  const error = new TypeError('a fault of the program');
  expect(cannotWrite(at('x.csv'), error)).toBe(error);
});
