import { spawnSync } from 'node:child_process';
import {
  linkSync,
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
import { runCommand } from '../../helpers/memory-io';

const ROOT = join(__dirname, '../../..');
const COMMAND = ['-r', join(ROOT, 'tools/register-typescript.cjs'), join(ROOT, 'src/cli/bin.ts')];
const RUN = '{"run_id": 1, "job_id": 7}\n';
const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-inputs-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
beforeEach(() => {
  writeFileSync(at('runs.ndjson'), RUN);
  symlinkSync('runs.ndjson', at('link.ndjson'));
  linkSync(at('runs.ndjson'), at('same.ndjson'));
  symlinkSync('.', at('here'));
});
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ['runs.ndjson', 'runs.ndjson'],
  ['runs.ndjson', './runs.ndjson'],
  ['runs.ndjson', 'here/runs.ndjson'],
  ['runs.ndjson', 'link.ndjson'],
  ['link.ndjson', 'runs.ndjson'],
  ['runs.ndjson', 'same.ndjson'],
])('does not replace the input %s by the output %s', async (input, output) => {
  const argv = ['export', '--table', 'runs', '--out', `${folder}/${output}`];
  const before = readdirSync(folder);
  const { code, stdout, stderr } = await runCommand([...argv, 'none.json', at(input)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/is the file that --out would replace, .*: the input would be lost/);
  expect(stderr).toContain(at(input));
  // Nothing was read or written before.
  expect(stderr).not.toContain('none.json');
  expect(readFileSync(at('runs.ndjson'), 'utf8')).toBe(RUN);
  expect(readdirSync(folder)).toEqual(before);
});

it('does not replace the file that standard input is', () => {
  const argv = [process.execPath, ...COMMAND, 'export', '--table', 'runs', '--out'];
  const script = `"$@" < "${at('runs.ndjson')}"`;
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', ...argv, at('same.ndjson')]);
  expect(String(stderr)).toMatch(/<stdin> is the file that --out would replace/);
  expect(status).toBe(2);
  expect(readFileSync(at('runs.ndjson'), 'utf8')).toBe(RUN);
});

describe('with --partition-by', () => {
  const argv = ['export', '--table', 'runs', '--format', 'ndjson', '--partition-by', 'job'];
  const part = ['out', 'job=7', 'part-00000.ndjson'];
  beforeEach(async () => {
    expect(await runCommand([...argv, '--out', at('out'), at('runs.ndjson')])).toMatchObject({
      code: 0,
    });
    symlinkSync(at(...part), at('part.ndjson'));
    symlinkSync('out', at('folder'));
  });

  it.each([
    [at(...part), 'out'],
    [at('here', ...part), 'out'],
    [at('part.ndjson'), 'out'],
    [at(...part), 'folder'],
  ])('does not replace %s by the folder %s', async (input, output) => {
    const content = readFileSync(at(...part), 'utf8');
    const { code, stderr } = await runCommand([...argv, '--out', at(output), input]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${input} is in the folder that --out would replace`);
    expect(readFileSync(at(...part), 'utf8')).toBe(content);
  });

  it('does not replace a link in the folder by which an input is named', async () => {
    const link = at('out', 'job=7', 'part-00001.ndjson');
    symlinkSync(at('runs.ndjson'), link);
    const { code, stderr } = await runCommand([...argv, '--out', at('out'), link]);
    expect(code).toBe(2);
    expect(stderr).toContain('is in the folder that --out would replace');
  });

  it('takes an input from a folder whose name only begins alike', async () => {
    mkdirSync(at('out-2'));
    writeFileSync(at('out-2', 'runs.ndjson'), RUN);
    const { code } = await runCommand([...argv, '--out', at('out'), at('out-2', 'runs.ndjson')]);
    expect(code).toBe(0);
  });
});
