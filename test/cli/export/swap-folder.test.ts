import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../helpers/memory-io';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-swap-'));
const out = join(folder, 'out');
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

const argv = [
  'export',
  '--table',
  'runs',
  '--format',
  'csv',
  '--partition-by',
  'job',
  '--out',
  out,
];
const stdin = (job: number): string => `{"run_id": 1, "job_id": ${job}}`;
const exported = async (job: number) => runCommand(argv, { stdin: stdin(job) });
/** What is left beside the output. */
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name !== 'out');

const partitions = (): readonly string[] =>
  readdirSync(out).filter((name) => !name.startsWith('_'));

/** Exports in a process that ends, as by SIGKILL, after so many renames. */
function exportAndDie(renames: number, job: number): void {
  const script = join(folder, 'die.cjs');
  writeFileSync(
    script,
    `const fs = require('node:fs');
    const { renameSync } = fs;
    let rest = ${renames};
    fs.renameSync = (...paths) => {
      renameSync(...paths);
      rest -= 1;
      if (rest === 0) process.kill(process.pid, 'SIGKILL');
    };`,
  );
  const register = join(ROOT, 'tools/register-typescript.cjs');
  const main = join(ROOT, 'src/cli/bin.ts');
  const { signal } = spawnSync(process.execPath, ['-r', register, '-r', script, main, ...argv], {
    input: stdin(job),
  });
  expect(signal).toBe('SIGKILL');
  rmSync(script);
}

it('an export that is killed between its two renames leaves both folders, and the next one ends it', async () => {
  await exported(1);
  exportAndDie(1, 2);
  expect(existsSync(out)).toBe(false);
  expect(leftovers()).toHaveLength(2);
  // One that writes nothing does so too.
  const { code } = await runCommand([...argv, 'no-such.json']);
  expect(code).toBe(2);
  expect(partitions()).toEqual(['job=2']);
  expect(leftovers()).toEqual([]);
});

it.each([
  ['the old folder is removed if the new one is in its place', true, false, 'job=1'],
  ['the old folder is put back if there is no new one', false, false, 'job=8'],
  ['a folder is left alone if its process is at work', true, true, 'job=1'],
] as const)('%s', async (_, isThere, isAlive, expected) => {
  await exported(1);
  const old = join(folder, `.out.${isAlive ? process.ppid : 2 ** 30}-abc.tmp.old`);
  mkdirSync(join(old, 'job=8'), { recursive: true });
  if (!isThere) rmSync(out, { recursive: true });
  await runCommand([...argv, 'no-such.json']);
  expect(partitions()).toEqual([expected]);
  expect(existsSync(old)).toBe(isAlive);
});

it('puts the old folder back if the new one cannot take its place', async () => {
  await exported(1);
  const { renameSync } = fs;
  let count = 0;
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    count += 1;
    if (count === 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    renameSync(from, to);
  });
  const { code, stderr } = await exported(2);
  expect(code).toBe(2);
  expect(stderr).toContain('cannot write');
  expect(partitions()).toEqual(['job=1']);
  expect(leftovers()).toEqual([]);
});

it('leaves what others have put beside it', async () => {
  const other = join(folder, '.out.notes.tmp.old');
  writeFileSync(other, 'mine');
  await exported(1);
  expect(readFileSync(other, 'utf8')).toBe('mine');
});
