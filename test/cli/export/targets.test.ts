import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runCommand } from '../../helpers/memory-io';

const ROOT = join(__dirname, '../../..');
const COMMAND = ['-r', join(ROOT, 'tools/register-typescript.cjs'), join(ROOT, 'src/cli/bin.ts')];
const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-targets-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RUN = '{"run_id": 1, "job_id": 7}';
const argvOf = (out: string, ...more: readonly string[]): readonly string[] => [
  'export',
  '--table',
  'runs',
  '--out',
  out,
  ...more,
];
const exported = async (out: string, ...more: readonly string[]) =>
  runCommand(argvOf(out, ...more), { stdin: RUN });
const isLink = (path: string): boolean => lstatSync(path).isSymbolicLink();
const ROW = /^\{.*"run_id":"1".*\}\n$/;

describe('a link', () => {
  it.each(['real.ndjson', at('real.ndjson')])('to %s stays, and leads to the rows', async (to) => {
    writeFileSync(at('real.ndjson'), 'old');
    symlinkSync(to, at('second.ndjson'));
    symlinkSync('second.ndjson', at('first.ndjson'));
    expect(await exported(at('first.ndjson'))).toMatchObject({ code: 0, stderr: '' });
    expect(isLink(at('first.ndjson')) && isLink(at('second.ndjson'))).toBe(true);
    expect(readFileSync(at('real.ndjson'), 'utf8')).toMatch(ROW);
  });

  it('that leads to nothing makes what it leads to, seen from the folder of the link', async () => {
    mkdirSync(at('there', 'deep'), { recursive: true });
    mkdirSync(at('links'));
    symlinkSync(at('there', 'deep'), at('links', 'deep'));
    symlinkSync('deep/../new.ndjson', at('links', 'out.ndjson'));
    expect(await exported(at('links', 'out.ndjson'))).toMatchObject({ code: 0, stderr: '' });
    expect(isLink(at('links', 'out.ndjson'))).toBe(true);
    expect(readFileSync(at('there', 'new.ndjson'), 'utf8')).toMatch(ROW);
    expect(readdirSync(at('links')).sort()).toEqual(['deep', 'out.ndjson']);
  });

  it('to a folder stays, and leads to the partitions', async () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('link'));
    const { code } = await exported(at('link'), '--partition-by', 'job');
    expect(code).toBe(0);
    expect(readlinkSync(at('link'))).toBe('real');
    expect(readdirSync(at('real'))).toContain('job=7');
  });

  it('to a device stays, and the device takes the rows', async () => {
    symlinkSync('/dev/null', at('null.ndjson'));
    const { code, stderr, stdout } = await exported(at('null.ndjson'));
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
    expect(readlinkSync(at('null.ndjson'))).toBe('/dev/null');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(readdirSync(folder)).toEqual(['null.ndjson']);
  });
});

describe('a named pipe', () => {
  const pipe = at('pipe');
  beforeEach(() => {
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  });

  it.each([
    ['csv', /^chain_key,.*\n1,/],
    ['ndjson', ROW],
    ['parquet', /^PAR1[^]*PAR1$/],
  ])('takes %s as it comes', async (format, content) => {
    const stream = createReadStream(pipe, 'latin1');
    const [{ code, stderr }, read] = await Promise.all([
      exported(pipe, '--format', format),
      text(stream),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read).toMatch(content);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it('may be closed by its reader', async () => {
    const stream = createReadStream(pipe);
    stream.once('data', () => stream.destroy());
    const { code, stderr } = await runCommand(argvOf(pipe), { stdin: `${RUN}\n`.repeat(20_000) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

it('takes "-" for standard output', async () => {
  const { code, stdout } = await exported('-');
  expect(code).toBe(0);
  expect(stdout).toMatch(ROW);
  expect((await exported('-', '--partition-by', 'day')).stderr).toContain('needs --out');
});

it.each([
  ['a pipe', '| cat'],
  ['a file that the shell has opened', `> "${at('file')}"`],
])('writes to standard output by any name if it is %s', (what, to) => {
  symlinkSync('/proc/self/fd/1', at('stdout'));
  const argv = [process.execPath, ...COMMAND, ...argvOf(at('stdout'))];
  const script = `{ echo first; "$@"; echo last; } ${to}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', ...argv], { input: RUN });
  expect(String(stderr)).toBe('');
  const written = what === 'a pipe' ? String(stdout) : readFileSync(at('file'), 'utf8');
  expect(written).toMatch(/^first\n\{.*\}\nlast\n$/);
  expect(isLink(at('stdout'))).toBe(true);
});

it.each([
  ['a folder', '', /is a folder; --out must be a file, such as/],
  ['a folder with a slash', '/', /is a folder; --out must be a file, such as/],
])('refuses %s before anything is read', async (_, end, message) => {
  mkdirSync(at('folder'));
  const { code, stderr } = await runCommand(argvOf(at('folder') + end, 'none.json'));
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('none.json:');
  expect(readdirSync(folder)).toEqual(['folder']);
});

it('refuses a name that ends like that of a folder', async () => {
  const { code, stderr } = await exported(`${at('new')}/`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/names a folder; --out must be a file/);
  expect(readdirSync(folder)).toEqual([]);
});
