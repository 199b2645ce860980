import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { SEED } from '../../helpers/seed';
import { simulate } from '../../simulator';
import { Random } from '../../simulator/random';

const ROOT = join(__dirname, '../../..');
const COMMAND = ['-r', join(ROOT, 'tools/register-typescript.cjs'), join(ROOT, 'src/cli/bin.ts')];
const PIECE = 2 ** 16;
const MOMENTS = 7;

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-interrupted-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Documents of runs, more than a pipe and the buffers of the command hold. */
function inputOf(first: number): Buffer {
  const texts: string[] = [];
  for (let seed = first, length = 0; length < 600_000; seed += 1) {
    const world = simulate(seed);
    for (const { text } of world.documents(world.moments(1)[0] ?? 0)) {
      texts.push(text);
      length += text.length;
    }
  }
  return Buffer.from(`${texts.join('\n')}\n`);
}

const older = inputOf(1);
const newer = inputOf(1_000);

/** The name of the output, and more options. */
type Kind = readonly [name: string, options: readonly string[]];
const FILE: Kind = ['out.ndjson', []];
const KINDS: readonly Kind[] = [
  FILE,
  ['out.parquet', []],
  ['out', ['--format', 'csv', '--partition-by', 'job']],
];

/** Starts an export, and gives it the input up to a place. */
async function start([name, more]: Kind, input: Buffer, until: number) {
  const out = join(folder, name);
  const argv = ['export', '--table', 'attempts', '--now', '1790000000000', '--out', out, ...more];
  const child = spawn(process.execPath, [...COMMAND, ...argv], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.on('error', () => undefined);
  for (let from = 0; from < until; from += PIECE) {
    const isTaken = child.stdin.write(input.subarray(from, Math.min(from + PIECE, until)));
    if (!isTaken) await once(child.stdin, 'drain');
  }
  return child;
}

async function exported(kind: Kind, input: Buffer): Promise<Map<string, string>> {
  const child = await start(kind, input, input.length);
  child.stdin.end();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  return contentOf(join(folder, kind[0]));
}

/** Every file of a path and what is in it. */
function contentOf(path: string): Map<string, string> {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
    : [path];
  return new Map(
    files
      .filter((file) => statSync(file).isFile())
      .map((file) => [relative(path, file), readFileSync(file).toString('base64')] as const)
      .sort(),
  );
}

/** What is left beside the output. */
function leftovers(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

it.each(KINDS.map(([...kind]) => kind))(
  'an export to %s that is killed at any moment leaves the old one',
  async (...kind: Kind) => {
    const random = new Random(SEED);
    const before = await exported(kind, older);
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const child = await start(kind, newer, random.integer(0, newer.length - 1));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(contentOf(join(folder, kind[0]))).toEqual(before);
    }
    // What was killed may have left a file that engines do not read; the next export removes it.
    const after = await exported(kind, newer);
    expect(after).not.toEqual(before);
    expect(leftovers()).toEqual([]);
  },
  300_000,
);

it.each(['SIGINT', 'SIGTERM'] as const)(
  'an export that is ended by %s leaves no file of its own',
  async (signal) => {
    const kind = FILE;
    const before = await exported(kind, older);
    const child = await start(kind, newer, newer.length - 1);
    child.kill(signal);
    const [, by] = (await once(child, 'exit')) as [number | null, string];
    expect(by).toBe(signal);
    expect(contentOf(join(folder, kind[0]))).toEqual(before);
    expect(leftovers()).toEqual([]);
  },
);
