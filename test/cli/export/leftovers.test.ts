import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../helpers/memory-io';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-leftovers-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A process that has ended. */
const { pid: ended } = spawnSync(process.execPath, ['--version']);
const before = (36 ** 7).toString(36);
const now = Date.now().toString(36);
const later = (Date.now() + 1e9).toString(36);

const KINDS = [
  ['out.csv', []],
  ['out', ['--format', 'csv', '--partition-by', 'job']],
] as const;

describe.each(KINDS)('an export to %s', (name, more) => {
  const gone = [`.${name}.${ended}-${now}.tmp`, `.${name}.${process.pid}-${before}.tmp`];
  const kept = [
    // Another process is at work.
    `.${name}.${process.ppid}-${now}.tmp`,
    // So is this one.
    `.${name}.${process.pid}-${later}.tmp`,
    `.other.${name}.${ended}-${now}.tmp`,
    `.${name}.${ended}-${now}.tmp.bak`,
    `.${name}.x${ended}-${now}.tmp`,
    `.${name}.${ended}.tmp`,
    `.${name}x${ended}-${now}.tmp`,
    `${name}.${ended}-${now}.tmp`,
  ];
  const argv = ['export', '--table', 'runs', '--out', at(name), ...more];
  const stdin = '{"run_id": 1, "job_id": 7}';

  it('removes files and folders that killed ones have left, and nothing else', async () => {
    for (const [index, each] of [...gone, ...kept].entries()) {
      if (index % 2 === 1) writeFileSync(at(each), 'half');
      else {
        mkdirSync(at(each, 'job=7'), { recursive: true });
        writeFileSync(at(each, 'job=7', 'part-00000.csv'), 'half');
      }
    }
    expect(await runCommand(argv, { stdin })).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder).sort()).toEqual([name, ...kept].sort());
  });

  it('that fails removes nothing', async () => {
    writeFileSync(at(gone[0] as string), 'half');
    expect((await runCommand(argv, { stdin: '{' })).code).toBe(1);
    expect(readdirSync(folder)).toEqual([gone[0]]);
    expect(readFileSync(at(gone[0] as string), 'utf8')).toBe('half');
  });
});
